import { districtByAgs } from "~/domains/districts";
import { searchDistricts, type Area } from "~/domains/impulse";
import { Prisma } from "~/platform/db.server";

/** Where an initiative looks for networks. */
export interface SearchArea {
  initiativeId: string;
  districts: string[];
  lands: string[];
  withLandWide: boolean;
}

/** The search area of a plan: its Kreise with their neighbours as far as it wants them, and the Länder of its own. */
export function searchAreaOf(initiativeId: string, area: Area): SearchArea {
  const { own, neighbours } = searchDistricts(area);
  const lands = [...new Set(own.map((ags) => districtByAgs(ags)?.land ?? ""))];
  return { initiativeId, districts: [...own, ...neighbours], lands, withLandWide: area.withLandWide };
}

/** Ids of the networks in it. One query for each way to belong to the area, so that each has its index: one condition of all made the database read the whole directory. */
export function idsInArea({ initiativeId, districts, lands, withLandWide }: SearchArea): Prisma.Sql {
  const published = Prisma.sql`n."state" IN ('published', 'outdated')`;
  const ways = [
    Prisma.sql`SELECT n."id" FROM "NetworkDistrict" d JOIN "Network" n ON n."id" = d."networkId" WHERE d."ags" = ANY(${districts}) AND ${published}`,
    Prisma.sql`SELECT n."id" FROM "Network" n WHERE ${published} AND n."land" = ANY(${lands}) AND NOT n."landWide" AND NOT EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id")`,
    Prisma.sql`SELECT n."id" FROM "Network" n WHERE n."proposedByInitiativeId" = ${initiativeId} AND n."state" IN ('kept', 'proposed')`,
  ];
  if (withLandWide) ways.push(Prisma.sql`SELECT n."id" FROM "Network" n WHERE ${published} AND n."land" = ANY(${lands}) AND n."landWide"`);
  return Prisma.join(ways, " UNION ");
}
