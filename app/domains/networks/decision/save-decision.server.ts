import { db, type Prisma, type Tx } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { areaOf } from "~/domains/impulse/index.server";
import { compareNetworks } from "../check/overlaps.server";
import { collectFindings } from "./collect-findings.server";
import { decisionParts } from "./decision";
import type { Findings } from "./findings";
import type { DecisionInput } from "./schema";

/**
 * Puts a decision on record, with what was known. Part of the command DECIDE: run as its `work`, so that a closed gate
 * rolls it back. @throws 400 for a network that is not part of the check
 */
export async function saveDecision(tx: Tx, decision: { id: string; initiativeId: string; decidedBy: string; locale: Locale; input: DecisionInput }): Promise<void> {
  const { id, initiativeId, decidedBy, locale, input } = decision;
  const area = (await areaOf(initiativeId, tx)).parts.map(({ ags }) => ags);
  const parts = decisionParts(
    area,
    { outcome: input.outcome, networkId: input.networkId ?? null, reason: input.reason },
    input.exceptions.flatMap(({ ags, outcome, networkId, reason }) => (outcome ? [{ ags, outcome, networkId: networkId ?? null, reason }] : [])),
  );
  const known = new Set((await compareNetworks(initiativeId, tx)).map(({ network }) => network.id));
  if (parts.some(({ networkId }) => networkId !== null && !known.has(networkId))) throw new Response(null, { status: 400 });
  const last = await tx.decision.aggregate({ where: { initiativeId }, _max: { seq: true } });
  await tx.decision.create({
    data: {
      id,
      initiativeId,
      seq: (last._max.seq ?? 0) + 1,
      decidedOn: calendarDate(new Date()),
      decidedBy,
      findings: (await collectFindings(initiativeId, locale, tx)) as unknown as Prisma.InputJsonObject,
      parts: { create: parts },
    },
  });
}

export type StoredDecision = NonNullable<Awaited<ReturnType<typeof decisionInForce>>>;

/** The decision that holds now, with its parts and the findings it rests on. */
export async function decisionInForce(initiativeId: string) {
  const row = await db.decision.findFirst({
    where: { initiativeId, withdrawnAt: null },
    orderBy: { seq: "desc" },
    include: { parts: { include: { network: { select: { id: true, name: true, slug: true, state: true, contactMailbox: true } } }, orderBy: { id: "asc" } } },
  });
  return row && { ...row, findings: row.findings as unknown as Findings };
}

/** Earlier decisions that were taken back, newest first. */
export function withdrawnDecisions(initiativeId: string) {
  return db.decision.findMany({
    where: { initiativeId, withdrawnAt: { not: null } },
    orderBy: { seq: "desc" },
    select: { id: true, decidedOn: true, decidedBy: true, withdrawnAt: true, parts: { select: { outcome: true, districts: true, networkId: true, reason: true, network: { select: { name: true } } }, orderBy: { id: "asc" } } },
  });
}
