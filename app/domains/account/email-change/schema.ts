import { z } from "zod";
import { emailAddress } from "~/platform/forms/fields";

export const emailChangeSchema = z.object({ email: emailAddress() });
