import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { emailAddress, line, optionalLine, optionalProse, revisionField } from "~/platform/forms/fields";
import { stages, targetGroups, themes } from "~/domains/vocabulary";
import { lanes } from "./education-chain";
import { wasField } from "./map/was-field";
import { relationKinds } from "./relation";
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
  /** Id that a new partner gets. */
  entryId: z.uuid().optional(),
});

const keys = <K extends string>(list: readonly [K, ...K[]]) => z.array(z.enum(list)).max(list.length).default([]);
const rating = z.enum(["", "1", "2", "3"]).default("").transform((text) => (text === "" ? null : Number(text)));
const yes = z.literal("on").optional().transform((ticked) => ticked === "on");

/** A partner edited in its row of the table. */
export const partnerRowSchema = z.object({
  name: line(200),
  kind: z.enum(partnerKinds),
  state: z.enum(partnerStates),
  lane: z.enum(lanes),
  stages: keys(stages),
  gives: optionalProse(2000),
  needs: optionalProse(2000),
  was: wasField,
});

/** Everything that is kept of a partner, but for the person to talk to. */
export const partnerDetailSchema = partnerRowSchema.extend({
  style: optionalProse(2000),
  ags: district,
  postcode,
  town: optionalLine(100),
  webDomain: domainOrAddress,
  mailbox: z.union([z.literal(""), emailAddress()]).default(""),
  note: optionalProse(5000),
  influence: rating,
  stake: rating,
  unreached: yes,
});

/** A new partner from the row below the table. */
export const newPartnerRowSchema = z.object({ name: line(200), kind: z.enum(partnerKinds), state: z.enum(partnerStates) });

/** One new state for several partners; each choice says which state its row showed. */
export const bulkStateSchema = z.object({
  chosen: z.array(z.string().regex(/^[0-9a-f-]{36}:[a-z]+$/)).min(1, { message: "error.chooseRows" }).max(5000),
  state: z.enum(partnerStates),
});

const strength = z.enum(["1", "2", "3"]).transform((text) => Number(text) as 1 | 2 | 3);
const wished = z.enum(["ist", "soll"]).transform((text) => text === "soll");
const relationFields = { kind: z.enum(relationKinds), strength, wished };
export const newRelationSchema = z.object({ fromId: z.uuid({ message: "choose" }), toId: z.uuid({ message: "choose" }), ...relationFields });
export const relationSchema = z.object({ ...relationFields, was: wasField });
export const removedRelationSchema = z.object({ was: wasField });

/** "Gibt es hier nicht", with the nearest one outside. */
export const missingStageSchema = z.object({ stage: z.enum(stages), missing: yes, nearest: optionalLine(300), was: z.string().max(400) });
export const coordinatorSchema = z.object({ coordinator: z.union([z.literal(""), z.uuid()]).default(""), was: z.string().max(100).default("") });

export const offerSchema = z.object({
  name: line(200),
  partnerIds: z.array(z.uuid()).min(1, { message: "error.offeredBy" }).max(200),
  stages: keys(stages),
  themes: keys(themes),
  targetGroups: keys(targetGroups),
  capacity: z
    .string()
    .trim()
    .default("")
    .refine((text) => /^\d{0,6}$/.test(text), { message: "error.capacity" })
    .transform((text) => (text === "" ? null : Number(text))),
  note: optionalProse(2000),
  was: wasField,
});

/** The person to talk to. Nothing is required; all of it empty takes the person away. */
export const contactSchema = z.object({
  name: optionalLine(200),
  role: optionalLine(200),
  email: z.union([z.literal(""), emailAddress()]).default(""),
  phone: optionalLine(60),
  revision: revisionField.default(0),
});

/** What a partner may correct of its own entry. */
export const ownEntrySchema = z.object({
  name: line(200),
  gives: optionalProse(2000),
  needs: optionalProse(2000),
  postcode,
  town: optionalLine(100),
  webDomain: domainOrAddress,
  mailbox: z.union([z.literal(""), emailAddress()]).default(""),
  was: wasField,
});

/** An offer as its partner describes it; who else takes part and the team's note are not its to change. */
export const ownOfferSchema = offerSchema.omit({ partnerIds: true, note: true });

export const namedInPublicSchema = z.object({ named: z.enum(["yes", "no"]) });
