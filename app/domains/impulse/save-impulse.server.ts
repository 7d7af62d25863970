import type { Impulse, Tx } from "~/platform/db.server";
import { differingImpulseFields, type ImpulseContent } from "./impulse";

export type SavedImpulse = { status: "saved" } | { status: "conflict"; current: Impulse };

interface Saving {
  initiativeId: string;
  /** Revision the form was made from; 0 while nothing is stored. */
  revision: number;
  content: ImpulseContent;
  /** Name of who saves, shown to others whose version meets this one. */
  savedBy: string;
}

/** Writes the impulse if it is still as the form showed it; "conflict" gives what is stored now. Nothing new writes nothing. */
export async function saveImpulse(tx: Tx, { initiativeId, revision, content, savedBy }: Saving): Promise<SavedImpulse> {
  const current = await tx.impulse.findUnique({ where: { initiativeId } });
  if (!current) {
    const { count } = await tx.impulse.createMany({ data: { initiativeId, ...content, updatedBy: savedBy }, skipDuplicates: true });
    if (count === 1) return { status: "saved" };
  } else {
    // Somebody else's version that says the same is no conflict.
    if (differingImpulseFields(current, content).length === 0) return { status: "saved" };
    const { count } = await tx.impulse.updateMany({ where: { initiativeId, revision }, data: { ...content, updatedBy: savedBy, revision: { increment: 1 } } });
    if (count === 1) return { status: "saved" };
  }
  return { status: "conflict", current: await tx.impulse.findUniqueOrThrow({ where: { initiativeId } }) };
}
