import type { MapState } from "~/domains/partners/map/map-state";
import { sql } from "../../e2e/support/database";

/** Puts a generated map in the place of an initiative's own. */
export async function storeMap(databaseUrl: string, slug: string, { partners, relations }: MapState): Promise<void> {
  const [initiative] = await sql<{ id: string }>(databaseUrl, `SELECT "id" FROM "Initiative" WHERE "slug" = $1`, [slug]);
  if (!initiative) throw new Error(`There is no initiative ${slug}.`);
  await sql(databaseUrl, `DELETE FROM "Partner" WHERE "initiativeId" = $1`, [initiative.id]);
  await sql(
    databaseUrl,
    `INSERT INTO "Partner" ("id", "initiativeId", "name", "kind", "state", "lane", "stages", "town", "ags", "updatedAt")
     SELECT p->>'id', $1, p->>'name', p->>'kind', (p->>'state')::"PartnerState", p->>'lane', ARRAY(SELECT jsonb_array_elements_text(p->'stages')), p->>'town', p->>'ags', now()
     FROM jsonb_array_elements($2::jsonb) p`,
    [initiative.id, JSON.stringify(partners)],
  );
  await sql(
    databaseUrl,
    `INSERT INTO "PartnerRelation" ("id", "initiativeId", "fromId", "toId", "kind", "strength", "wished")
     SELECT r->>'id', $1, r->>'fromId', r->>'toId', r->>'kind', (r->>'strength')::int, (r->>'wished')::boolean FROM jsonb_array_elements($2::jsonb) r`,
    [initiative.id, JSON.stringify(relations)],
  );
}
