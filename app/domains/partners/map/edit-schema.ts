import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { stages, targetGroups, themes } from "~/domains/vocabulary";
import { lanes } from "../education-chain";
import { partnerKinds, partnerStates } from "../partner";
import { relationKinds } from "../relation";
import { webDomain } from "../web-domain";
import type { EditResult, MapEdit } from "./edit";
import { arrangements } from "./map-state";

const text = (max: number) => z.string().trim().max(max);
const keys = <K extends string>(list: readonly [K, ...K[]]) => z.array(z.enum(list)).max(list.length);
const rating = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();

/** Fields of a partner as they are kept. Messages are keys of `editTexts`. */
export const partnerContentSchema = z.object({
  name: text(200).min(1, { message: "required" }),
  kind: z.enum(partnerKinds),
  state: z.enum(partnerStates),
  lane: z.enum(lanes),
  stages: keys(stages),
  gives: text(2000),
  needs: text(2000),
  style: text(2000),
  ags: z.string().refine((ags) => districtByAgs(ags) !== undefined, { message: "district" }).nullable(),
  postcode: z.string().regex(/^\d{5}$/, { message: "postcode" }).nullable(),
  town: text(100),
  webDomain: text(300).refine((typed) => webDomain(typed).ok, { message: "webDomain" }).transform((typed) => {
    const result = webDomain(typed);
    return result.ok ? result.domain : typed;
  }),
  mailbox: z.union([z.literal(""), z.string().trim().toLowerCase().max(254).pipe(z.email({ message: "email" }))]),
  note: text(5000),
  influence: rating,
  stake: rating,
  unreached: z.boolean(),
});

export const relationContentSchema = z.object({
  fromId: z.uuid(),
  toId: z.uuid(),
  kind: z.enum(relationKinds),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  wished: z.boolean(),
});

export const offerContentSchema = z.object({
  name: text(200).min(1, { message: "required" }),
  stages: keys(stages),
  themes: keys(themes),
  targetGroups: keys(targetGroups),
  capacity: z.number().int().min(0).max(1_000_000).nullable(),
  note: text(2000),
  partnerIds: z.array(z.uuid()).min(1, { message: "offeredBy" }).max(200),
});

const position = z.object({ x: z.number().min(-100_000).max(100_000), y: z.number().min(-100_000).max(100_000) }).nullable();

const contents = { partner: partnerContentSchema, relation: relationContentSchema, offer: offerContentSchema };
const was = z.record(z.string(), z.unknown());
const kept = z.looseObject({ entity: z.enum(["partner", "relation", "offer"]), id: z.uuid(), before: was.nullable(), after: was.nullable() });
const others = z.discriminatedUnion("entity", [
  z.object({ entity: z.literal("position"), id: z.uuid(), arrangement: z.enum(arrangements), before: position, after: position }),
  z.object({ entity: z.literal("stage"), id: z.enum(stages), before: text(300).nullable(), after: text(300).nullable() }),
  z.object({ entity: z.literal("coordinator"), id: z.literal("coordinator"), before: z.uuid().nullable(), after: z.uuid().nullable() }),
]);

/** `errors`: key of `editTexts` by field; under "" where the edit as a whole is none. */
export type ReadEdit = { ok: true; edit: MapEdit } | { ok: false; errors: Record<string, string> };

/** Reads one edit from outside. `before` is only compared with what is there, so it may hold what would not be taken today. */
export function readEdit(input: unknown): ReadEdit {
  const other = others.safeParse(input);
  if (other.success) return { ok: true, edit: other.data };
  const whole = kept.safeParse(input);
  if (!whole.success) return { ok: false, errors: { "": "malformed" } };
  const { entity, id, before, after } = whole.data;
  if (after === null) return before === null ? { ok: false, errors: { "": "malformed" } } : { ok: true, edit: { entity, id, before, after } as unknown as MapEdit };
  const content = before === null ? contents[entity] : contents[entity].partial().strict();
  const read = content.safeParse(after);
  if (!read.success) return { ok: false, errors: Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0] ?? ""), message])) };
  const fields = Object.keys(read.data);
  if (before === null) return { ok: true, edit: { entity, id, before, after: read.data } as MapEdit };
  if (fields.length === 0 || !fields.every((field) => field in before)) return { ok: false, errors: { "": "malformed" } };
  return { ok: true, edit: { entity, id, before: Object.fromEntries(fields.map((field) => [field, before[field]])), after: read.data } as MapEdit };
}

/** What a browser sends: edits in their order, each read by `readEdit`. `whole`: all of them or none (several cards set at once). */
export const editRequestSchema = z.object({
  clientId: z.uuid(),
  edits: z.array(z.object({ editId: z.uuid(), edit: z.unknown() })).min(1).max(2000),
  whole: z.boolean().default(false),
});
export type EditRequest = z.infer<typeof editRequestSchema>;

export type InvalidEdit = { editId: string; status: "invalid"; errors: Record<string, string> };

/** Reads each edit of a request. Bad ones are answered, good ones go on. */
export function readEdits(edits: EditRequest["edits"]): { good: { editId: string; edit: MapEdit }[]; bad: InvalidEdit[] } {
  const read = edits.map(({ editId, edit }) => ({ editId, read: readEdit(edit) }));
  return {
    good: read.flatMap(({ editId, read }) => (read.ok ? [{ editId, edit: read.edit }] : [])),
    bad: read.flatMap(({ editId, read }) => (read.ok ? [] : [{ editId, status: "invalid" as const, errors: read.errors }])),
  };
}

/** Answer to a request; edits may stand in another order than they were sent in. */
export interface EditAnswer {
  results: (EditResult | InvalidEdit)[];
}
