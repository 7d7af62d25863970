import type pg from "pg";

/** A table whose rows belong into a backup. */
export interface KeptTable {
  name: string;
  /** Columns that are stored, without those PostgreSQL computes. */
  columns: string[];
}

/** What lives for minutes, or lets somebody in: it is not kept. The bookkeeping of migrations is made by migrating. */
const leftOut = ["Session", "Verification", "Attempt", "_prisma_migrations"];

const rowsAtOnce = 500;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const list = (columns: readonly string[]) => columns.map(quoted).join(", ");

/** The tables to keep, each after those its rows refer to. */
export async function keptTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.table_name <> ALL ($1)
     ORDER BY c.table_name, c.ordinal_position`,
    [leftOut],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint r
     JOIN pg_class f ON f.oid = r.conrelid JOIN pg_class t ON t.oid = r.confrelid
     WHERE r.contype = 'f' AND r.connamespace = 'public'::regnamespace AND r.conrelid <> r.confrelid`,
  );
  const waiting = new Map<string, string[]>();
  for (const { table, column } of columns) waiting.set(table, [...(waiting.get(table) ?? []), column]);
  const ordered: KeptTable[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([name]) => !references.some(({ from, to }) => from === name && waiting.has(to)));
    if (ready.length === 0) throw new Error(`Tables that refer to each other in a circle cannot be restored in an order: ${[...waiting.keys()].join(", ")}`);
    for (const [name, own] of ready) {
      ordered.push({ name, columns: own });
      waiting.delete(name);
    }
  }
  return ordered;
}

/**
 * The rows of a table in portions, each a JSON list as text: numbers and times pass through untouched by JavaScript.
 * Must run inside of a transaction, which decides what the rows are.
 */
export async function* rowsOf(client: pg.ClientBase, { name, columns }: KeptTable): AsyncGenerator<{ json: string; count: number }> {
  await client.query(`DECLARE portion NO SCROLL CURSOR FOR SELECT to_json(kept)::text AS row FROM (SELECT ${list(columns)} FROM ${quoted(name)}) AS kept`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${rowsAtOnce} FROM portion`);
    if (rows.length === 0) break;
    yield { json: `[${rows.map(({ row }) => row).join(",")}]`, count: rows.length };
  }
  await client.query("CLOSE portion");
}

/** Puts one portion of rows back. */
export async function insertRows(client: pg.ClientBase, { name, columns }: KeptTable, json: string): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO ${quoted(name)} (${list(columns)}) SELECT ${list(columns)} FROM json_populate_recordset(NULL::${quoted(name)}, $1)`,
    [json],
  );
  return rowCount ?? 0;
}
