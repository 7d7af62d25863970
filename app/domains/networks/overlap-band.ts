/** From "nothing known" to "high"; the order of the last four is their rank. */
export const bands = ["unknown", "none", "low", "medium", "high"] as const;
export type Band = (typeof bands)[number];

export const overlapParts = ["space", "goals", "groups", "partners"] as const;
/** `goals` = goals and themes, `groups` = target groups and stages. */
export type OverlapPart = (typeof overlapParts)[number];

/** Whether a band is known and at least that of `floor`. */
export function atLeast(band: Band, floor: Exclude<Band, "unknown">): boolean {
  return bands.indexOf(band) >= bands.indexOf(floor);
}

type KnownParts = readonly { part: OverlapPart; band: Band }[];

/**
 * What a total leaves open, so that it is not taken for more than it is: `spaceUnknown` where something is common but not
 * where the network works, `littleBesidesSpace` where hardly more than its area is known.
 */
export function totalCaveat(parts: KnownParts): "spaceUnknown" | "littleBesidesSpace" | null {
  const space = parts.find(({ part }) => part === "space")?.band ?? "unknown";
  const others = parts.flatMap(({ part, band }) => (part === "space" ? [] : [band]));
  const known = others.filter((band) => band !== "unknown");
  if (space === "unknown") return known.some((band) => band !== "none") ? "spaceUnknown" : null;
  const littleElse = known.length < 2 && known.every((band) => band === "none");
  return atLeast(space, "low") && littleElse ? "littleBesidesSpace" : null;
}

/** Whether a network must be seen at once: its total, or a good part of it while nobody knows where it works. */
export function isClose(total: Band, parts: KnownParts): boolean {
  const spaceUnknown = parts.some(({ part, band }) => part === "space" && band === "unknown");
  return atLeast(total, "medium") || (spaceUnknown && parts.some(({ band }) => atLeast(band, "medium")));
}
