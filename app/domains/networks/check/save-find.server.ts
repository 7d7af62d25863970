import { statedDistricts } from "~/domains/districts";
import { db, type Network, type Tx } from "~/platform/db.server";
import { networkKeys } from "../network-keys";
import { normalizeName } from "~/domains/names";
import { slugFor } from "../slug";
import { linesOf, type FindInput } from "./find-schema";

/** A local initiative stays with the team; a network is a proposal to the directory. */
function fieldsOf(input: FindInput) {
  const goals = linesOf(input.goals);
  const targetGroups = linesOf(input.targetGroups);
  return {
    name: input.name,
    normalizedName: normalizeName(input.name),
    kind: input.kind,
    land: input.land,
    landWide: input.landWide,
    coordinatingBody: input.coordinatingBody,
    goals,
    targetGroups,
    partners: linesOf(input.partners),
    contactMailbox: input.contactMailbox ?? "",
    website: input.website,
    sourceUrls: [input.source],
    state: input.kind === "local_initiative" ? ("kept" as const) : ("proposed" as const),
    ...networkKeys({ goals, targetGroups }),
  };
}

/** Adds an own find. Changes facts: call it within `changeInitiative`. */
export async function addFind(tx: Tx, initiativeId: string, input: FindInput): Promise<Network> {
  const alike = await tx.network.findMany({ where: { slug: { startsWith: slugFor(input.name, new Set()) } }, select: { slug: true } });
  return tx.network.create({
    data: {
      ...fieldsOf(input),
      slug: slugFor(input.name, new Set(alike.map(({ slug }) => slug))),
      proposedByInitiativeId: initiativeId,
      districts: { create: statedDistricts(input.land, input.districts).map((ags) => ({ ags })) },
    },
  });
}

const ownFind = (initiativeId: string, id: string) => ({ id, proposedByInitiativeId: initiativeId, state: { in: ["kept", "proposed"] as ("kept" | "proposed")[] } });

/** An own find with its Kreise; null for an id of nothing, of others, or of an entry that the directory has taken. */
export function findOwn(initiativeId: string, id: string) {
  return db.network.findFirst({ where: ownFind(initiativeId, id), include: { districts: { select: { ags: true } } } });
}

/** Changes an own find while the directory has not taken it. @returns "missing" for an id of nothing or of others */
export async function changeFind(tx: Tx, initiativeId: string, id: string, input: FindInput): Promise<"saved" | "conflict" | "missing"> {
  const { count } = await tx.network.updateMany({
    where: { ...ownFind(initiativeId, id), revision: input.revision },
    data: { ...fieldsOf(input), revision: { increment: 1 } },
  });
  if (count === 0) return (await tx.network.count({ where: ownFind(initiativeId, id) })) > 0 ? "conflict" : "missing";
  await tx.networkDistrict.deleteMany({ where: { networkId: id } });
  await tx.networkDistrict.createMany({ data: statedDistricts(input.land, input.districts).map((ags) => ({ networkId: id, ags })) });
  return "saved";
}

/** Takes an own find away; conversations with it stay, under the name they carry. */
export async function removeFind(tx: Tx, initiativeId: string, id: string): Promise<boolean> {
  return (await tx.network.deleteMany({ where: ownFind(initiativeId, id) })).count === 1;
}
