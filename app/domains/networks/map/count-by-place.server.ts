import { districtsOfLand, lands } from "~/domains/districts";
import { db, Prisma } from "~/platform/db.server";
import { directoryConditions, entriesById, type DirectoryEntry } from "../find-networks.server";
import type { MapQuery } from "./map-address";
import type { PlaceCounts } from "./map-rows";

const condition = ({ kind, stage, theme }: MapQuery, land = "") =>
  directoryConditions({ q: "", kreis: "", land, kind, stage, theme, sort: "name", page: 1 });

const withoutDistrict = Prisma.sql`NOT EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id")`;

/** The first two digits of an AGS and the Land they stand for, each Land once. */
const prefixes = lands.map(({ code }) => districtsOfLand(code)[0]!.ags.slice(0, 2));
const codes = lands.map(({ code }) => code);

interface CountRow {
  what: "all" | "landWide" | "unstated" | "land" | "district";
  place: string;
  count: number;
}

/** Counts all published networks by Kreis and by Land, in one query. */
export async function countByPlace(query: MapQuery): Promise<PlaceCounts> {
  const rows = await db.$queryRaw<CountRow[]>`
    WITH found AS (
      SELECT n."id", n."land"::text AS land, n."landWide", ${withoutDistrict} AS nowhere FROM "Network" n WHERE ${condition(query)}
    ), places AS (
      SELECT f."id", d."ags"::text AS ags, l.code FROM found f JOIN "NetworkDistrict" d ON d."networkId" = f."id"
      JOIN unnest(${prefixes}::text[], ${codes}::text[]) AS l(prefix, code) ON l.prefix = left(d."ags", 2)
    )
    SELECT 'all' AS what, '' AS place, count(*)::int AS count FROM found
    UNION ALL SELECT 'landWide', land, count(*)::int FROM found WHERE "landWide" GROUP BY land
    UNION ALL SELECT 'unstated', land, count(*)::int FROM found WHERE nowhere AND NOT "landWide" GROUP BY land
    UNION ALL SELECT 'land', land, count(*)::int FROM (SELECT "id", land FROM found UNION SELECT "id", code FROM places) AS once GROUP BY land
    UNION ALL SELECT 'district', ags, count(*)::int FROM places GROUP BY ags`;
  const by = (what: CountRow["what"]) => Object.fromEntries(rows.filter((row) => row.what === what).map(({ place, count }) => [place, count]));
  const [landWide, unstated, land] = [by("landWide"), by("unstated"), by("land")];
  return {
    total: by("all")[""] ?? 0,
    landWide: sum(landWide),
    unstated: sum(unstated),
    districts: by("district"),
    lands: Object.fromEntries(Object.entries(land).map(([code, total]) => [code, { total, landWide: landWide[code] ?? 0, unstated: unstated[code] ?? 0 }])),
  };
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Longer lists are searched in the directory. */
const besidesLimit = 60;

/** The networks of a Land that no map of Kreise shows, by name: Land-wide ones, and those that state no Kreis. At most 60 of each. */
export async function networksBesidesMap(query: MapQuery): Promise<{ landWide: DirectoryEntry[]; unstated: DirectoryEntry[] }> {
  const find = async (more: Prisma.Sql) => {
    const ids = await db.$queryRaw<{ id: string }[]>`
      SELECT n."id" FROM "Network" n WHERE ${condition(query, query.land)} AND n."land" = ${query.land} AND ${more}
      ORDER BY n."name" COLLATE "de-x-icu", n."id" LIMIT ${besidesLimit}`;
    return entriesById(ids.map(({ id }) => id));
  };
  const [landWide, unstated] = await Promise.all([find(Prisma.sql`n."landWide"`), find(Prisma.sql`NOT n."landWide" AND ${withoutDistrict}`)]);
  return { landWide, unstated };
}
