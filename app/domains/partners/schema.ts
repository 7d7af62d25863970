import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { line, optionalLine, optionalProse, revisionField } from "~/platform/forms/fields";
import { partnerKinds, partnerStates } from "./partner";
import { webDomain } from "./web-domain";

const district = z
  .string()
  .default("")
  .refine((ags) => ags === "" || districtByAgs(ags) !== undefined, { message: "choose" })
  .transform((ags) => ags || null);

const postcode = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || /^\d{5}$/.test(text), { message: "error.postcode" })
  .transform((text) => text || null);

const domainOrAddress = z
  .string()
  .max(500)
  .default("")
  .transform((text, context) => {
    const result = webDomain(text);
    if (result.ok) return result.domain;
    context.addIssue({ code: "custom", message: result.error === "shared" ? "error.sharedDomain" : "error.webDomain" });
    return z.NEVER;
  });

/** Form of a partner. Messages are keys of `partnerFormTexts`. */
export const partnerSchema = z.object({
  name: line(200),
  kind: z.enum(partnerKinds),
  state: z.enum(partnerStates),
  gives: optionalProse(2000),
  ags: district,
  postcode,
  town: optionalLine(100),
  webDomain: domainOrAddress,
  /** Revision the form was made from; 0 for a new partner. */
  revision: revisionField.default(0),
});
