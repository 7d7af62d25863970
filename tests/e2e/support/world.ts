import { sql } from "./database";
import type { World } from "./page-list";

/** The first row of a statement that has to find one. */
async function one(databaseUrl: string, text: string, values: unknown[] = []): Promise<string> {
  const [row] = await sql<{ value: string }>(databaseUrl, text, values);
  if (!row) throw new Error(`The demo has no row for: ${text}`);
  return row.value;
}

const insertNetwork = `INSERT INTO "Network" (id, slug, name, "normalizedName", kind, land, state, "proposedByInitiativeId", "updatedAt")
  VALUES (gen_random_uuid(), $1, $2, lower($2), $3, 'NI', $4, $5, now()) RETURNING id AS value`;

const insertNote = `INSERT INTO "AdviserNote" (id, "initiativeId", occasion, "heldOn", body, "authorId", "authorName", "updatedAt")
  SELECT gen_random_uuid(), $1, 'visit', '2026-11-02', 'Die Gruppe kommt gut voran.', u.id, u.name, now() FROM "User" u WHERE email = 'beratung@demo.example' RETURNING id AS value`;

const insertImport = `INSERT INTO "PartnerImport" (id, "initiativeId", "fileName", subject, sheet, mapping, "createdBy")
  VALUES (gen_random_uuid(), $1, 'partner.csv', 'partners', '[["Einrichtung","Ort","Schulart"],["GS Beispieldorf","Beispieldorf","Zauberschule"],["Gym. Beispielmoor","",""]]', '["name","town","kind"]', 'Anke Petersen') RETURNING id AS value`;

const insertWorkshop = `INSERT INTO "Workshop" (id, "initiativeId", title, code, "closesAt", "openedBy")
  VALUES (gen_random_uuid(), $1, 'Auftakt im Kreishaus', 'CDFHJK', now() + interval '3 hours', 'Anke Petersen') RETURNING id AS value`;

const insertEntries = `INSERT INTO "WorkshopEntry" (id, "workshopId", "entryKey", organisation, offers, gives, needs, state) VALUES
  (gen_random_uuid(), $1, gen_random_uuid(), 'Imkerverein Beispieldorf e. V.', 'Bienentag', 'Schaukasten', '', 'waiting'),
  (gen_random_uuid(), $1, gen_random_uuid(), 'Gym. Beispielmoor', '', '', 'Betriebe für Praktika', 'waiting'),
  (gen_random_uuid(), $1, gen_random_uuid(), 'Scherzkeks', '', '', '', 'dismissed') RETURNING id AS value`;

/** Example rows of the demo's half-way initiative; finds and an empty initiative are added, because the demo has none. */
export async function findWorld(databaseUrl: string, emptySlug: string): Promise<World> {
  const get = (text: string, values?: unknown[]) => one(databaseUrl, text, values);
  const id = await get(`SELECT i.id AS value FROM "Initiative" i JOIN "Decision" d ON d."initiativeId" = i.id LIMIT 1`);
  const own = (table: string) => get(`SELECT id AS value FROM "${table}" WHERE "initiativeId" = $1 LIMIT 1`, [id]);
  const workshop = await get(insertWorkshop, [id]);
  await get(insertEntries, [workshop]);
  return {
    workshop,
    workshopCode: "CDFHJK",
    slug: await get(`SELECT slug AS value FROM "Initiative" WHERE id = $1`, [id]),
    emptySlug,
    network: await get(`SELECT slug AS value FROM "Network" WHERE state = 'published' ORDER BY slug LIMIT 1`),
    networkId: await get(`SELECT n.id AS value FROM "Network" n JOIN "NetworkDistrict" d ON d."networkId" = n.id WHERE state = 'published' AND d.ags = '03359' ORDER BY slug LIMIT 1`),
    partner: await own("Partner"),
    partnerImport: await get(insertImport, [id]),
    conversation: await own("Conversation"),
    search: await own("SearchEntry"),
    find: await get(insertNetwork, ["eigener-fund", "Eigener Fund", "local_initiative", "kept", id]),
    note: await get(insertNote, [id]),
    adviser: await get(`SELECT id AS value FROM "User" WHERE email = 'beratung@demo.example'`),
    proposal: await get(insertNetwork, ["vorschlag", "Vorgeschlagenes Netz", "mint_region", "proposed", id]),
  };
}
