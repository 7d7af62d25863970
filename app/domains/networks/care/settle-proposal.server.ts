import type { Tx } from "~/platform/db.server";
import { statedDistricts } from "~/domains/districts";
import { normalizeName } from "~/domains/names";
import { networkKeys } from "../network-keys";
import { type Mergeable, type MergeChoices, mergedFields } from "./merge-fields";

/** "gone": settled or withdrawn meanwhile; "conflict": the team changed it since it was read. */
export type Settled = "done" | "gone" | "conflict";

const open = (id: string) => ({ id, state: "proposed" as const });

async function failed(tx: Tx, id: string): Promise<Settled> {
  return (await tx.network.count({ where: open(id) })) > 0 ? "conflict" : "gone";
}

/** Takes a proposal into the directory as it stands. */
export async function publishProposal(tx: Tx, id: string, revision: number): Promise<Settled> {
  const { count } = await tx.network.updateMany({ where: { ...open(id), revision }, data: { state: "published", refusal: "", revision: { increment: 1 } } });
  return count === 1 ? "done" : failed(tx, id);
}

/** Says no with a reason. The team that proposed it keeps it for itself, with all it wrote about it. */
export async function refuseProposal(tx: Tx, id: string, revision: number, reason: string): Promise<Settled> {
  const proposal = await tx.network.findFirst({ where: open(id), select: { proposedByInitiativeId: true } });
  if (!proposal) return "gone";
  const { count } = await tx.network.updateMany({
    where: { ...open(id), revision },
    data: { state: proposal.proposedByInitiativeId ? "kept" : "rejected", refusal: reason, revision: { increment: 1 } },
  });
  return count === 1 ? "done" : failed(tx, id);
}

export interface Merging {
  /** of the proposal and of the entry, as the preview showed them */
  revision: number;
  targetRevision: number;
  /** id of the entry */
  target: string;
  choices: MergeChoices;
  /** name of who merges */
  by: string;
}

/** A stored network as merging looks at it. */
export const mergeable = <T extends Omit<Mergeable, "districts"> & { districts: readonly { ags: string }[] }>(network: T): Mergeable => ({ ...network, districts: network.districts.map(({ ags }) => ags) });

/**
 * Closes a proposal onto an entry that is the same network: takes over the fields that were chosen, and moves what teams
 * wrote about the proposal (talks, decisions, verdicts) to the entry.
 */
export async function mergeProposal(tx: Tx, id: string, { revision, targetRevision, target: targetId, choices, by }: Merging): Promise<Settled> {
  const withDistricts = { districts: { select: { ags: true } } };
  const proposal = await tx.network.findFirst({ where: open(id), include: withDistricts });
  const target = await tx.network.findFirst({ where: { id: targetId, state: { in: ["published", "outdated", "ended"] } }, include: withDistricts });
  if (!proposal || !target) return "gone";
  if (proposal.revision !== revision || target.revision !== targetRevision) return "conflict";
  const before = mergeable(target);
  const { districts: _, ...fields } = mergedFields(before, mergeable(proposal), choices);
  const merged = { ...before, ...mergedFields(before, mergeable(proposal), choices) };
  await tx.networkDistrict.deleteMany({ where: { networkId: targetId } });
  await tx.network.update({
    where: { id: targetId },
    data: {
      ...fields,
      ...networkKeys(merged),
      normalizedName: normalizeName(merged.name),
      updatedBy: by,
      revision: { increment: 1 },
      districts: { create: statedDistricts(merged.land, merged.districts).map((ags) => ({ ags })) },
    },
  });
  await moveReferences(tx, id, targetId);
  await tx.network.delete({ where: { id } });
  return "done";
}

async function moveReferences(tx: Tx, from: string, to: string): Promise<void> {
  const move = { where: { networkId: from }, data: { networkId: to } };
  await tx.conversation.updateMany(move);
  await tx.decisionPart.updateMany(move);
  await tx.joining.updateMany(move);
  const verdicts = await tx.matchVerdict.findMany({ where: { networkId: from } });
  // What was said of a pair with the entry itself stands.
  await tx.matchVerdict.createMany({ data: verdicts.map((verdict) => ({ ...verdict, networkId: to })), skipDuplicates: true });
}
