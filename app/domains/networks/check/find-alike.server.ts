import { db } from "~/platform/db.server";
import { probablyTheSame } from "./alike";
import type { FindInput } from "./find-schema";
import { networksInArea } from "./overlaps.server";

/** A network that an own find may already be. */
export interface AlikeNetwork {
  id: string;
  slug: string;
  name: string;
  /** it stands in the team's comparison; else in the directory only */
  compared: boolean;
  /** found by the team itself */
  own: boolean;
}

/** What the directory and the team's own finds hold under about the same name; the find itself, sent a second time, is none of them. */
export async function alikeToFind(initiativeId: string, input: Pick<FindInput, "name" | "land" | "districts" | "entryId">): Promise<AlikeNetwork[]> {
  const [known, inArea] = await Promise.all([
    db.network.findMany({
      where: { OR: [{ state: { in: ["published", "outdated", "ended"] } }, { proposedByInitiativeId: initiativeId, state: { in: ["kept", "proposed"] } }] },
      select: { id: true, slug: true, name: true, land: true, state: true, districts: { select: { ags: true } } },
    }),
    networksInArea(initiativeId),
  ]);
  const candidates = known.map((network) => ({ ...network, districts: network.districts.map(({ ags }) => ags) }));
  const compared = new Set(inArea.map(({ id }) => id));
  return probablyTheSame(input, candidates.filter(({ id }) => id !== input.entryId)).map(({ id, slug, name, state }) => ({ id, slug, name, compared: compared.has(id), own: state === "kept" || state === "proposed" }));
}
