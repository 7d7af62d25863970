import pg from "pg";
import { db } from "../../../app/platform/db.server";

/** Whose rows a table holds, as SQL over its row `t`. Absent: of no group, of no person. */
interface Belongs {
  group?: string;
  person?: string;
}
const ofGroup: Belongs = { group: `t."initiativeId"` };
const ofPartner: Belongs = { group: `(SELECT p."initiativeId" FROM "Partner" p WHERE p.id = t."partnerId")` };
const ofPerson: Belongs = { person: `t."userId"` };

/** Every table but what has to change by being asked at all ("bookkeeping"). A new table without a line fails the test. */
const tables: Record<string, Belongs> = {
  ...{ User: { person: "t.id" }, Session: ofPerson, Account: ofPerson, TwoFactor: ofPerson, EmailChange: ofPerson, AccountEvent: ofPerson, StandIn: { person: `t."absentId"` } },
  ...{ Membership: { ...ofGroup, ...ofPerson }, AdviserAssignment: { ...ofGroup, ...ofPerson }, Invitation: ofGroup },
  ...{ Initiative: { group: "t.id" }, AreaDistrict: ofGroup, Impulse: ofGroup, Partner: ofGroup, Journey: ofGroup, JourneyEvent: ofGroup, OwnStep: ofGroup },
  ...{ MatchVerdict: ofGroup, SearchEntry: ofGroup, Decision: ofGroup, Joining: ofGroup, Conversation: ofGroup, GuideAnswer: ofGroup },
  ...{ PartnerContact: ofPartner, PartnerPage: ofPartner, MapPosition: ofPartner, PartnerRelation: ofGroup, Offer: ofGroup, MissingStage: ofGroup },
  ...{ PartnerMap: ofGroup, MapChange: ofGroup, MapPresence: ofGroup, PartnerImport: ofGroup, Workshop: ofGroup, UnfitPair: ofGroup },
  OfferPartner: { group: `(SELECT o."initiativeId" FROM "Offer" o WHERE o.id = t."offerId")` },
  WorkshopEntry: { group: `(SELECT w."initiativeId" FROM "Workshop" w WHERE w.id = t."workshopId")` },
  DecisionPart: { group: `(SELECT d."initiativeId" FROM "Decision" d WHERE d.id = t."decisionId")` },
  AdviserNote: { ...ofGroup, person: `t."authorId"` },
  Network: { group: `t."proposedByInitiativeId"` },
  NetworkDistrict: { group: `(SELECT n."proposedByInitiativeId" FROM "Network" n WHERE n.id = t."networkId")` },
  ...{ Correction: {}, SiteText: {} },
  ...{ Attempt: {}, Verification: {}, PendingNotice: ofPerson },
};
const jobs = "pgboss.job";
export const bookkeeping: readonly string[] = ["Attempt", "Verification", "PendingNotice", jobs];

export interface Row {
  table: string;
  /** id of an initiative */
  group: string | null;
  /** id of an account */
  person: string | null;
  fingerprint: string;
}
export type Change = Row & { how: "added" | "gone" };

const select = (table: string, { group = "NULL", person = "NULL" }: Belongs = {}) =>
  `SELECT '${table}' AS "table", ${group} AS "group", ${person} AS "person", md5(t::text) AS "fingerprint" FROM ${table === jobs ? table : `"${table}"`} t`;
const selectAll = [...Object.entries(tables).map(([table, belongs]) => select(table, belongs)), select(jobs)].join("\nUNION ALL ");

/** A connection of its own, on which the long query is planned once. */
export async function watchRows() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return {
    /** A line for every row of the database. */
    rows: async (): Promise<Row[]> => (await client.query<Row>({ name: "rows", text: selectAll })).rows,
    stop: () => client.end(),
  };
}

/** What is different between two states; a changed row is gone and added. */
export function changesBetween(before: readonly Row[], after: readonly Row[]): Change[] {
  const key = (row: Row) => `${row.table} ${row.fingerprint}`;
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  return [
    ...before.filter((row) => !is.has(key(row))).map((row): Change => ({ ...row, how: "gone" })),
    ...after.filter((row) => !was.has(key(row))).map((row): Change => ({ ...row, how: "added" })),
  ];
}

/** Tables of the database that have no line above. */
export async function tablesWithoutLine(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\_%'`;
  return rows.map(({ name }) => name).filter((name) => !(name in tables));
}

/** Keeps a copy of every table, and gives back the function that puts tables as they were. */
export async function keepRows(): Promise<(changed: Iterable<string>) => Promise<void>> {
  const columns = await db.$queryRaw<{ table: string; list: string }[]>`
    SELECT table_name AS "table", string_agg(quote_ident(column_name), ', ') AS "list"
    FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER' GROUP BY table_name`;
  const listOf = new Map(columns.map(({ table, list }) => [table, list]));
  await db.$executeRawUnsafe("CREATE SCHEMA kept");
  for (const table of Object.keys(tables)) await db.$executeRawUnsafe(`CREATE TABLE kept."${table}" AS SELECT ${listOf.get(table)} FROM "${table}"`);
  await db.$executeRawUnsafe(`DELETE FROM ${jobs}`);
  return async (changed) => {
    const statements = [...changed].flatMap((table) =>
      table === jobs ? [`DELETE FROM ${jobs}`] : [`DELETE FROM "${table}"`, `INSERT INTO "${table}" (${listOf.get(table)}) SELECT ${listOf.get(table)} FROM kept."${table}"`],
    );
    // Without the setting every deletion would take the rows of other tables along.
    await db.$executeRawUnsafe(`DO $$ BEGIN PERFORM set_config('session_replication_role', 'replica', true); ${statements.join("; ")}; END $$`);
  };
}
