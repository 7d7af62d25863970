import { z } from "zod";
import { emailAddress } from "~/platform/forms/fields";
import { proofSchema } from "../second-factor/schema";

export const deletionSchema = z.object({ email: emailAddress() }).extend(proofSchema.shape);
