import { districtByAgs, districtsOfLand, isLandCode, neighboursOf } from "~/domains/districts";
import { suggestPlaces } from "~/domains/districts/index.server";
import { db, Prisma, type Network } from "~/platform/db.server";
import { directoryPageSize, type DirectoryQuery } from "./directory-address";

export type DirectoryEntry = Network & { districts: { ags: string }[] };

export interface DirectoryPage {
  entries: DirectoryEntry[];
  total: number;
  /** Kreise that the search text names: their networks are among the found ones */
  places: string[];
  /** networks of neighbouring Kreise, where a Kreis was asked for */
  nearby: DirectoryEntry[];
  /** networks of the Land that cover all of it or state no Kreise, where a Kreis was asked for: they may work there, too */
  landWide: DirectoryEntry[];
}

const shown = Prisma.sql`n."state" IN ('published', 'outdated')`;

/** A short list beside the found ones; longer ones are a search of their own. */
const asideLimit = 12;

/** Kreise named by a search text, as Kreis or by a town in it; none where the text is no name of a place. */
function placesIn(q: string): string[] {
  if (q.length < 3) return [];
  const { districts, towns } = suggestPlaces(q, 10);
  const exactTowns = towns.filter(({ town }) => town.toLocaleLowerCase("de") === q.toLocaleLowerCase("de"));
  return [...new Set([...districts, ...exactTowns].map(({ ags }) => ags))];
}

/** Which entries a query means, as condition on "Network" n. @param places AGS that the search text names */
export function directoryConditions(query: DirectoryQuery, places: readonly string[] = []): Prisma.Sql {
  const inDistricts = (ags: readonly string[]) =>
    Prisma.sql`EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id" AND d."ags" = ANY(${[...ags]}))`;
  const all = [shown];
  if (query.land) all.push(Prisma.sql`(n."land" = ${query.land} OR EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id" AND d."ags" = ANY(${agsOfLand(query.land)})))`);
  if (query.kreis) all.push(inDistricts([query.kreis]));
  if (query.kind) all.push(Prisma.sql`n."kind"::text = ${query.kind}`);
  if (query.stage) all.push(Prisma.sql`${query.stage} = ANY(n."stageKeys")`);
  if (query.theme) all.push(Prisma.sql`${query.theme} = ANY(n."themeKeys")`);
  if (query.q) all.push(Prisma.sql`n."id" IN (${idsOfText(query.q, places)})`);
  return Prisma.join(all, " AND ");
}

/**
 * Ids of entries that a search text means. Each way of finding is a query of its own, so that each is answered by its
 * index: joined by OR in one condition they made the database read the whole directory (0.3 s for 10,000 entries).
 */
function idsOfText(q: string, places: readonly string[]): Prisma.Sql {
  const part = `%${likeText(q)}%`;
  const ways = [
    Prisma.sql`SELECT m."id" FROM "Network" m WHERE m."search" @@ websearch_to_tsquery('pg_catalog.german', ${q})`,
    Prisma.sql`SELECT m."id" FROM "Network" m WHERE lower(m."name") LIKE ${part}`,
    Prisma.sql`SELECT m."id" FROM "Network" m WHERE lower(m."coordinatingBody") LIKE ${part}`,
    Prisma.sql`SELECT m."id" FROM "Network" m WHERE lower(${q}) <% lower(m."name")`,
  ];
  if (places.length > 0) ways.push(Prisma.sql`SELECT d."networkId" FROM "NetworkDistrict" d WHERE d."ags" = ANY(${[...places]})`);
  return Prisma.join(ways, " UNION ALL ");
}

function agsOfLand(land: string): string[] {
  return isLandCode(land) ? districtsOfLand(land).map(({ ags }) => ags) : [];
}

function likeText(q: string): string {
  return q.toLocaleLowerCase("de").replace(/[\\%_]/g, "\\$&");
}

/** A page of the public directory. Found, counted and sorted by the database. */
export async function findNetworks(query: DirectoryQuery): Promise<DirectoryPage> {
  const places = query.kreis ? [query.kreis] : placesIn(query.q);
  const where = directoryConditions(query, query.kreis ? [] : places);
  const order = query.sort === "newest" ? Prisma.sql`n."sourceDate" DESC, n."name"` : Prisma.sql`n."name" COLLATE "de-x-icu", n."id"`;
  const [[count], ids] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM "Network" n WHERE ${where}`,
    db.$queryRaw<{ id: string }[]>`SELECT n."id" FROM "Network" n WHERE ${where} ORDER BY ${order} LIMIT ${directoryPageSize} OFFSET ${(query.page - 1) * directoryPageSize}`,
  ]);
  const entries = await entriesById(ids.map(({ id }) => id));
  const [nearby, landWide] = places.length > 0 && query.page === 1 ? await around(places, entries) : [[], []];
  return { entries, total: count?.total ?? 0, places, nearby, landWide };
}

/** Entries in the order of their ids. */
export async function entriesById(ids: string[]): Promise<DirectoryEntry[]> {
  const found = await db.network.findMany({ where: { id: { in: ids } }, include: { districts: { select: { ags: true }, orderBy: { ags: "asc" } } } });
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Networks next door, and those of the Land that may work in these Kreise without saying so. */
async function around(places: readonly string[], found: readonly DirectoryEntry[]): Promise<[DirectoryEntry[], DirectoryEntry[]]> {
  const state = { in: ["published", "outdated"] as ("published" | "outdated")[] };
  const id = { notIn: found.map((entry) => entry.id) };
  const lands = [...new Set(places.map((ags) => districtByAgs(ags)?.land ?? ""))];
  const options = { include: { districts: { select: { ags: true } } }, orderBy: { name: "asc" }, take: asideLimit } as const;
  return Promise.all([
    db.network.findMany({ where: { state, id, districts: { some: { ags: { in: neighboursOf(places) } }, none: { ags: { in: [...places] } } } }, ...options }),
    db.network.findMany({ where: { state, id, land: { in: lands }, OR: [{ landWide: true }, { districts: { none: {} } }] }, ...options }),
  ]);
}

/** One published entry; null where there is none under this name. */
export function networkBySlug(slug: string): Promise<DirectoryEntry | null> {
  return db.network.findFirst({ where: { slug, state: { in: ["published", "outdated", "ended"] } }, include: { districts: { select: { ags: true }, orderBy: { ags: "asc" } } } });
}

/** How many networks the public directory holds. */
export function countPublishedNetworks(): Promise<number> {
  return db.network.count({ where: { state: { in: ["published", "outdated"] } } });
}

/** All published ones for the open export; `kreis` counts stated Kreise only. */
export async function networksForExport(query: DirectoryQuery): Promise<DirectoryEntry[]> {
  const ids = await db.$queryRaw<{ id: string }[]>`SELECT n."id" FROM "Network" n WHERE n."state" = 'published' AND ${directoryConditions(query)} ORDER BY n."name" COLLATE "de-x-icu", n."id"`;
  return entriesById(ids.map(({ id }) => id));
}
