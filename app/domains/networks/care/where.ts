import { isLandCode, labelOf, landName } from "~/domains/districts";

/** Where an entry works: Kreise by name (none where it states none), and its Land. */
export function whereOf(entry: { land: string; landWide: boolean; districts: readonly { ags: string }[] }): { land: string; landWide: boolean; districts: string[] } {
  return { land: isLandCode(entry.land) ? landName(entry.land) : entry.land, landWide: entry.landWide, districts: entry.districts.map(({ ags }) => labelOf(ags)) };
}

export type Where = ReturnType<typeof whereOf>;
