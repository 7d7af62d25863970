export const bandTones = ["low", "medium", "high"] as const;
export type BandTone = (typeof bandTones)[number];

/** Kreise with `from` to `to` networks (both included) look alike. */
export interface CountBand {
  tone: BandTone;
  from: number;
  to: number;
}

/**
 * Up to three bands for these numbers. Their limits grow by the same factor, because most Kreise have few networks and few
 * have many: of at most 3 the bands are 1, 2, 3; of at most 27 they are 1–3, 4–9, 10–27. Bands with no room are left out.
 */
export function countBands(counts: readonly number[]): CountBand[] {
  const max = Math.max(0, ...counts);
  // A little more than the root, because the root of 27 must not come out as 2.999….
  const upTo = (power: number) => Math.floor(max ** power + 1e-9);
  const ends = [upTo(1 / 3), upTo(2 / 3), max];
  return bandTones
    .map((tone, i) => ({ tone, from: (ends[i - 1] ?? 0) + 1, to: ends[i]! }))
    .filter(({ from, to }) => from <= to);
}

/** Tone of a number of networks; "plain" for none. */
export function toneOf(bands: readonly CountBand[], count: number): BandTone | "plain" {
  return bands.find(({ from, to }) => count >= from && count <= to)?.tone ?? "plain";
}
