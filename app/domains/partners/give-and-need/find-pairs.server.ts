import type { Theme } from "~/domains/vocabulary";
import { db } from "~/platform/db.server";
import { type CommonWord, type Pair, pairsOf } from "./pairs";

/** Says what a text is about; the word lists belong to a later domain. */
type ThemesIn = (texts: readonly string[]) => Theme[];

export interface GiveAndNeed {
  pairs: Pair[];
  /** Those the team put aside, newest first. */
  unfit: { giverId: string; receiverId: string }[];
}

/** Partners whose need and give fit. Declined and removed ones are left out; what a partner gives includes its offers. */
export async function findPairs(initiativeId: string, themesIn: ThemesIn): Promise<GiveAndNeed> {
  const there = { removedAt: null, state: { not: "declined" } } as const;
  const [partners, common, unfit] = await Promise.all([
    db.partner.findMany({
      where: { initiativeId, ...there },
      select: { id: true, gives: true, needs: true, offers: { select: { offer: { select: { name: true, themes: true } } } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    commonWords(initiativeId),
    db.unfitPair.findMany({ where: { initiativeId, giver: there, receiver: there }, select: { giverId: true, receiverId: true }, orderBy: { saidAt: "desc" } }),
  ]);
  const about = partners.map(({ id, gives, needs, offers }) => ({
    id,
    gives: [...new Set([...themesIn([gives, ...offers.map(({ offer }) => offer.name)]), ...offers.flatMap(({ offer }) => offer.themes as Theme[])])],
    needs: themesIn([needs]),
  }));
  return { pairs: pairsOf(common, about, unfit), unfit };
}

/** Words of the same German stem in the need of one partner and in what another gives; stop words are no words. */
function commonWords(initiativeId: string): Promise<CommonWord[]> {
  return db.$queryRaw<CommonWord[]>`
    WITH texts AS (
      SELECT p."id", p."needs", p."gives" || ' ' || coalesce((
        SELECT string_agg(o."name", ' ') FROM "OfferPartner" op JOIN "Offer" o ON o."id" = op."offerId" WHERE op."partnerId" = p."id"
      ), '') AS gives
      FROM "Partner" p
      WHERE p."initiativeId" = ${initiativeId} AND p."removedAt" IS NULL AND p."state" <> 'declined'
    ),
    needed AS (
      SELECT DISTINCT ON (t."id", s.stem) t."id", s.stem, w.token FROM texts t
      CROSS JOIN LATERAL ts_parse('default', t."needs") AS w
      CROSS JOIN LATERAL unnest(ts_lexize('pg_catalog.german_stem', w.token)) AS s(stem)
      WHERE w.tokid IN (1, 2, 10, 11)
    ),
    given AS (
      SELECT DISTINCT ON (t."id", s.stem) t."id", s.stem, w.token FROM texts t
      CROSS JOIN LATERAL ts_parse('default', t.gives) AS w
      CROSS JOIN LATERAL unnest(ts_lexize('pg_catalog.german_stem', w.token)) AS s(stem)
      WHERE w.tokid IN (1, 2, 10, 11)
    )
    SELECT given."id" AS "giverId", needed."id" AS "receiverId", stem, needed.token AS needed, given.token AS given
    FROM needed JOIN given USING (stem)
    WHERE needed."id" <> given."id"
    ORDER BY needed."id", given."id", stem
    LIMIT 20000`;
}

/** Remembers that a pair does not fit, or forgets it again. @returns false if one of the two is no partner of this initiative */
export async function judgePair({ initiativeId, by }: { initiativeId: string; by: string }, pair: { giverId: string; receiverId: string }, fits: boolean): Promise<boolean> {
  const known = await db.partner.count({ where: { initiativeId, id: { in: [pair.giverId, pair.receiverId] }, removedAt: null } });
  if (known !== 2) return false;
  if (fits) await db.unfitPair.deleteMany({ where: pair });
  else await db.unfitPair.createMany({ data: { ...pair, initiativeId, saidBy: by }, skipDuplicates: true });
  return true;
}
