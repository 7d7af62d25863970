import { z } from "zod";
import { emailAddress } from "~/platform/forms/fields";
import { roles } from "../permissions";

export const newAddressSchema = z.object({ email: emailAddress() });

/** The role that was chosen, and how many groups the page said would lose their adviser. */
export const roleChangeSchema = z.object({ role: z.enum(roles), groups: z.coerce.number().int().min(0) });
