import { isKnown, isTakingPart, type PartnerState } from "../partner";
import type { RelationContent } from "../relation";

/** From this strength on a relation carries an introduction. */
const carries = 2;

interface Acquainted {
  partners: readonly { id: string; state: PartnerState }[];
  relations: readonly RelationContent[];
}

/** Who can introduce the team to a partner. */
export interface Introduction {
  /** From one that takes part to the last before the partner; empty: nobody is near enough. */
  way: string[];
  /** Where there is no way: somebody taking part who knows the partner loosely. */
  loosely: string | null;
}

/**
 * The shortest way to each partner over close relations that exist, beginning with one that takes part; among equally
 * short ones the closest. Instructions introduce nobody, and nobody is asked to who said no.
 */
export function introductions({ partners, relations }: Acquainted): (id: string) => Introduction {
  const known = new Map(partners.filter(isKnown).map((partner) => [partner.id, partner]));
  const existing = relations.filter(({ fromId, toId, wished, kind }) => !wished && kind !== "instruction" && known.has(fromId) && known.has(toId));
  const next = new Map<string, { id: string; strength: number }[]>([...known.keys()].map((id) => [id, []]));
  for (const { fromId, toId, strength } of existing) {
    next.get(fromId)!.push({ id: toId, strength });
    next.get(toId)!.push({ id: fromId, strength });
  }
  const taking = [...known.values()].filter(isTakingPart).map(({ id }) => id);
  const before = waysFrom(taking, next);
  return (id) => {
    const way: string[] = [];
    for (let at = before.get(id); at != null; at = before.get(at)) way.unshift(at);
    if (way.length > 0) return { way, loosely: null };
    const loose = (next.get(id) ?? []).find((other) => isTakingPart(known.get(other.id)!));
    return { way, loosely: loose?.id ?? null };
  };
}

/** For each partner that is reached the one before it; null for those where the ways begin. A search in layers, the closest relation first. */
function waysFrom(starts: readonly string[], next: ReadonlyMap<string, readonly { id: string; strength: number }[]>): Map<string, string | null> {
  const before = new Map<string, string | null>(starts.map((id) => [id, null]));
  const closeness = new Map<string, number>(starts.map((id) => [id, 0]));
  let layer = [...starts];
  while (layer.length > 0) {
    const reached = new Map<string, { from: string; sum: number }>();
    for (const from of layer) {
      for (const { id, strength } of next.get(from)!) {
        if (before.has(id) || strength < carries) continue;
        const sum = closeness.get(from)! + strength;
        if (sum > (reached.get(id)?.sum ?? 0)) reached.set(id, { from, sum });
      }
    }
    for (const [id, { from, sum }] of reached) {
      before.set(id, from);
      closeness.set(id, sum);
    }
    layer = [...reached.keys()];
  }
  return before;
}
