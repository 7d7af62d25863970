import { basisChanged, neutralFacts, partnerSectors, type Facts } from "@machines/facts";
import { isFinished } from "@machines/states";
import { steps, type Step } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { advisersOf } from "~/domains/account/index.server";
import { addressed } from "~/domains/conversations";
import { conversationsForGate } from "~/domains/conversations/index.server";
import { impulseMissing, impulseStarted, willingOrganisations } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { compareNetworks } from "~/domains/networks/index.server";
import { isKnown, isTakingPart } from "~/domains/partners";
import { partnersOf, takingPartOf } from "~/domains/partners/index.server";
import type { Tx } from "~/platform/db.server";

/**
 * The facts of a path as the database has them. Inside a command give its transaction, which holds the lock.
 * @param value the path's state: only finished steps can lose their basis
 */
export async function collectFacts(tx: Tx, initiativeId: string, value: JourneyValue): Promise<Facts> {
  const facts = await factsOfWorld(tx, initiativeId);
  const closings = await factsAtClosing(tx, initiativeId);
  const gone = steps.filter((step) => {
    const atClosing = closings.get(step);
    return isFinished(value, step) && atClosing !== undefined && basisChanged(step, atClosing, facts);
  });
  return { ...facts, basisChanged: gone };
}

async function factsOfWorld(tx: Tx, initiativeId: string): Promise<Facts> {
  const area = await areaOf(initiativeId, tx);
  const impulse = await impulseOf(initiativeId, tx);
  const partners = await partnersOf(initiativeId, tx);
  const taking = await takingPartOf(initiativeId, partners, tx);
  const networks = area.parts.length > 0 ? await compareNetworks(initiativeId, tx) : [];
  const conversations = await conversationsForGate(initiativeId, tx);
  const highOverlap = networks.filter(({ overlap }) => overlap.total === "high").map(({ network }) => network.id);
  return {
    ...neutralFacts,
    impulseStarted: impulseStarted(impulse, partners),
    impulseMissing: impulseMissing(impulse, partners),
    willingOrganisations: willingOrganisations(partners).length,
    areaDistricts: area.parts.map(({ ags }) => ags),
    searchEntries: await tx.searchEntry.count({ where: { initiativeId } }),
    networksInArea: networks.length,
    highOverlap,
    highOverlapOpen: highOverlap.filter((id) => !addressed(id, conversations)),
    conversations: conversations.length,
    hasAdviser: (await advisersOf(tx, initiativeId)).length > 0,
    decision: await decisionInForce(tx, initiativeId),
    ...(await joiningFacts(tx, initiativeId)),
    partnersKnown: partners.filter(isKnown).length,
    partnersTakingPart: partners.filter(isTakingPart).length,
    stagesCovered: taking.stagesCovered,
    stagesOpen: taking.stagesOpen,
    sectorsTakingPart: partnerSectors.filter((sector) => taking.sectors.includes(sector)),
    companiesTakingPart: taking.companies,
    lastReviewYear: await lastReviewYear(tx, initiativeId),
  };
}

async function decisionInForce(tx: Tx, initiativeId: string): Promise<Facts["decision"]> {
  const decision = await tx.decision.findFirst({
    where: { initiativeId, withdrawnAt: null },
    orderBy: { seq: "desc" },
    select: { parts: { select: { outcome: true, networkId: true }, orderBy: { id: "asc" } } },
  });
  if (!decision) return null;
  return {
    outcomes: [...new Set(decision.parts.map(({ outcome }) => outcome))].sort(),
    networks: [...new Set(decision.parts.flatMap(({ networkId }) => networkId ?? []))].sort(),
  };
}

async function joiningFacts(tx: Tx, initiativeId: string): Promise<Pick<Facts, "joiningContribution" | "handedOver">> {
  const joining = await tx.joining.findUnique({ where: { initiativeId }, select: { contribution: true, handedOverOn: true } });
  return { joiningContribution: (joining?.contribution ?? "").trim() !== "", handedOver: joining?.handedOverOn != null };
}

async function lastReviewYear(tx: Tx, initiativeId: string): Promise<number | null> {
  const last = await tx.journeyEvent.findFirst({ where: { initiativeId, type: "REVIEW_YEAR" }, orderBy: { seq: "desc" }, select: { payload: true } });
  return (last?.payload as { year?: number } | undefined)?.year ?? null;
}

/** The facts under which each step was closed last. */
async function factsAtClosing(tx: Tx, initiativeId: string): Promise<Map<Step, Facts>> {
  const closings = await tx.journeyEvent.findMany({
    where: { initiativeId, type: { in: ["STEP.CLOSE", "STEP.DISCUSS", "DECIDE"] } },
    orderBy: { seq: "asc" },
    select: { type: true, payload: true, facts: true },
  });
  return new Map(
    closings.map(({ type, payload, facts }) => {
      // the decision concludes the check
      const step = type === "DECIDE" ? "check" : (payload as { step: Step }).step;
      return [step, { ...neutralFacts, ...(facts as Partial<Facts>) }];
    }),
  );
}
