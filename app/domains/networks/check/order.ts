import type { Overlap } from "../overlap";
import { bands, overlapParts } from "../overlap-band";

const german = new Intl.Collator("de");
const rank = (band: Overlap["total"]) => bands.indexOf(band);

/** Order of the networks of a check: the larger overlap first, then by its parts, then by name. */
export function byWeight(a: { overlap: Overlap; network: { name: string } }, b: { overlap: Overlap; network: { name: string } }): number {
  const total = rank(b.overlap.total) - rank(a.overlap.total);
  if (total !== 0) return total;
  for (const part of overlapParts) {
    const difference = rank(b.overlap.parts[part].band) - rank(a.overlap.parts[part].band);
    if (difference !== 0) return difference;
  }
  return german.compare(a.network.name, b.network.name);
}
