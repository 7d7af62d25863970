import { randomUUID } from "node:crypto";
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

interface Writing {
  initiativeId: string;
  /** name of whoever writes */
  by: string;
}

/** Adds an own find; the same form a second time adds nothing. Changes facts: call it within `changeInitiative`. */
export async function addFind(tx: Tx, { initiativeId, by }: Writing, input: FindInput): Promise<{ id: string }> {
  const id = input.entryId ?? randomUUID();
  if (await tx.network.findUnique({ where: { id }, select: { id: true } })) return { id };
  const alike = await tx.network.findMany({ where: { slug: { startsWith: slugFor(input.name, new Set()) } }, select: { slug: true } });
  return tx.network.create({
    data: {
      ...fieldsOf(input),
      id,
      slug: slugFor(input.name, new Set(alike.map(({ slug }) => slug))),
      proposedByInitiativeId: initiativeId,
      updatedBy: by,
      districts: { create: statedDistricts(input.land, input.districts).map((ags) => ({ ags })) },
    },
    select: { id: true },
  });
}

export type OwnFind = Network & { districts: { ags: string }[] };

const ownFind = (initiativeId: string, id: string) => ({ id, proposedByInitiativeId: initiativeId, state: { in: ["kept", "proposed"] as ("kept" | "proposed")[] } });

/** An own find with its Kreise; null for an id of nothing, of others, or of an entry that the directory has taken. */
export function findOwn(initiativeId: string, id: string, tx: Tx = db): Promise<OwnFind | null> {
  return tx.network.findFirst({ where: ownFind(initiativeId, id), include: { districts: { select: { ags: true } } } });
}

/** Changes an own find while the directory has not taken it. @returns the stored one as conflict where it was saved meanwhile; "missing" for an id of nothing or of others */
export async function changeFind(tx: Tx, { initiativeId, by }: Writing, id: string, input: FindInput): Promise<"saved" | "missing" | { conflict: OwnFind }> {
  const { count } = await tx.network.updateMany({
    where: { ...ownFind(initiativeId, id), revision: input.revision },
    data: { ...fieldsOf(input), updatedBy: by, revision: { increment: 1 } },
  });
  if (count === 0) {
    const conflict = await findOwn(initiativeId, id, tx);
    return conflict ? { conflict } : "missing";
  }
  await tx.networkDistrict.deleteMany({ where: { networkId: id } });
  await tx.networkDistrict.createMany({ data: statedDistricts(input.land, input.districts).map((ags) => ({ networkId: id, ags })) });
  return "saved";
}

/** Takes an own find away; conversations with it stay, under the name they carry. */
export async function removeFind(tx: Tx, initiativeId: string, id: string): Promise<boolean> {
  return (await tx.network.deleteMany({ where: ownFind(initiativeId, id) })).count === 1;
}
