import pg from "pg";

/** One statement on an instance's database, for what no page offers. */
export async function sql<Row extends pg.QueryResultRow>(databaseUrl: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Assigns the adviser of the test accounts; the service point's page for it comes later. */
export async function assignAdviser(databaseUrl: string, slug: string, email: string) {
  await sql(databaseUrl, `INSERT INTO "AdviserAssignment" ("initiativeId", "userId") SELECT i.id, u.id FROM "Initiative" i, "User" u WHERE i.slug = $1 AND u.email = $2`, [slug, email]);
}
