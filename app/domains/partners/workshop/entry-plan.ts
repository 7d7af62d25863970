import { matchPartner } from "~/domains/names";
import { kindOfName } from "../exchange/kind-of-name";
import { applyEdit, type MapEdit } from "../map/edit";
import type { MapPartner, MapState } from "../map/map-state";
import { newPartner } from "../new-partner";
import { isPartnerKind, type PartnerKind } from "../partner";

/** What a participant said of an organisation. */
export interface EntryContent {
  organisation: string;
  /** a kind, or "unknown" */
  kind: string;
  /** one a line */
  offers: string;
  gives: string;
  needs: string;
}

/** A partner that is there already and may be the same organisation. */
export interface Resemblance {
  partner: MapPartner;
  /** alike enough that the entry is proposed as an addition to it */
  certain: boolean;
}

/** The first partner that is certainly the same, else the first that may be. Participants name no place: they come from the area (AGS). */
export function resembling(organisation: string, partners: readonly MapPartner[], area: readonly string[]): Resemblance | null {
  let doubtful: MapPartner | undefined;
  for (const partner of partners) {
    const { name, ags, postcode, webDomain } = partner;
    const certainty = matchPartner({ name: organisation, districts: area }, { name, districts: ags ? [ags] : area, postcode: postcode ?? "", webDomain });
    if (certainty === "certain") return { partner, certain: true };
    if (certainty === "doubtful") doubtful ??= partner;
  }
  return doubtful ? { partner: doubtful, certain: false } : null;
}

/** The kind that was chosen, else the one the name speaks of. */
export function kindOfEntry({ kind, organisation }: Pick<EntryContent, "kind" | "organisation">): PartnerKind {
  return isPartnerKind(kind) ? kind : (kindOfName(organisation) ?? "other");
}

const mostOffers = 10;

/** The offers of an entry: one a line, without marks of a list. */
export function offersOfEntry(text: string): string[] {
  const names = text.split("\n").map((line) => line.replace(/^[\s•*–-]+/, "").trim().slice(0, 200));
  return [...new Set(names.filter(Boolean))].slice(0, mostOffers);
}

/** What the team wants done with an entry; `partnerId` null: a new partner. */
export interface EntryChoice {
  entryId: string;
  kind: PartnerKind;
  partnerId: string | null;
}

/** "tooLong": the partner's text has no room for more; "gone": the partner is not there any more. */
export type EntryProblem = "tooLong" | "gone";

export interface EntryPlan {
  edits: { editId: string; edit: MapEdit }[];
  taken: { entryId: string; partnerId: string }[];
  problems: { entryId: string; problem: EntryProblem }[];
}

/** As long as the forms of partners take a text. */
const longestText = 2000;

/**
 * What entries become. Their edits carry ids made of the entry, so that two clicks count once; a new partner has the id of
 * its entry. Of two entries in one go that are certainly the same organisation, the second adds to the first.
 * @param newId makes the id of an offer
 */
export function planEntries(entries: readonly (EntryContent & { id: string })[], choices: readonly EntryChoice[], start: MapState, area: readonly string[], newId: () => string): EntryPlan {
  const plan: EntryPlan = { edits: [], taken: [], problems: [] };
  const added = new Set<string>();
  let map = start;
  for (const choice of choices) {
    const entry = entries.find(({ id }) => id === choice.entryId);
    if (!entry) continue;
    const twin = choice.partnerId === null ? resembling(entry.organisation, map.partners.filter(({ id }) => added.has(id)), area) : null;
    const partnerId = choice.partnerId ?? (twin?.certain ? twin.partner.id : null);
    const edits = partnerId === null ? asNew(entry, choice.kind) : addedTo(entry, partnerId, map);
    if (typeof edits === "string") {
      plan.problems.push({ entryId: entry.id, problem: edits });
      continue;
    }
    const owner = partnerId ?? entry.id;
    if (partnerId === null) added.add(entry.id);
    for (const edit of edits) map = applyEdit(map, edit);
    const offers = offerEdits(entry, owner, map, newId);
    for (const edit of offers) map = applyEdit(map, edit);
    plan.edits.push(...[...edits, ...offers].map((edit, i) => ({ editId: `${entry.id} ${i}`, edit })));
    plan.taken.push({ entryId: entry.id, partnerId: owner });
  }
  return plan;
}

/** Who comes to the workshop wants to know more. */
function asNew({ id, organisation, gives, needs }: EntryContent & { id: string }, kind: PartnerKind): MapEdit[] {
  return [{ entity: "partner", id, before: null, after: newPartner({ name: organisation, kind, state: "interested", gives, needs }) }];
}

function addedTo({ gives, needs }: EntryContent, partnerId: string, map: MapState): MapEdit[] | EntryProblem {
  const there = map.partners.find(({ id }) => id === partnerId);
  if (!there) return "gone";
  const now = { gives: withMore(there.gives, gives), needs: withMore(there.needs, needs) };
  if (now.gives.length > longestText || now.needs.length > longestText) return "tooLong";
  const fields = (["gives", "needs"] as const).filter((field) => now[field] !== there[field]);
  if (fields.length === 0) return [];
  const pick = (from: Record<"gives" | "needs", string>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return [{ entity: "partner", id: partnerId, before: pick(there), after: pick(now) }];
}

function withMore(there: string, said: string): string {
  if (said === "" || there.toLowerCase().includes(said.toLowerCase())) return there;
  return there === "" ? said : `${there}\n${said}`;
}

function offerEdits(entry: EntryContent, partnerId: string, map: MapState, newId: () => string): MapEdit[] {
  const stages = map.partners.find(({ id }) => id === partnerId)?.stages ?? [];
  const known = new Set(map.offers.filter(({ partnerIds }) => partnerIds.includes(partnerId)).map(({ name }) => name.toLowerCase()));
  return offersOfEntry(entry.offers)
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) => ({ entity: "offer", id: newId(), before: null, after: { name, stages: [...stages], themes: [], targetGroups: [], capacity: null, note: "", partnerIds: [partnerId] } }));
}
