import { db, type Prisma, type Tx } from "~/platform/db.server";
import { saidNo } from "./conversation";

/** The team sees everything; who advises it, and whoever reads its record, does not see who was not reached or said no. */
export type ConversationReader = "team" | "outside";

/** The conversations of an initiative that a reader may see. */
export async function sharedWith(reader: ConversationReader, initiativeId: string, tx: Tx = db): Promise<Prisma.ConversationWhereInput> {
  if (reader === "team") return { initiativeId };
  const names = await namesOfDeclined(initiativeId, tx);
  const internal: Prisma.ConversationWhereInput = {
    OR: [
      { kind: "attempt" },
      { outcome: { in: [...saidNo] } },
      { partner: { is: { state: "declined" } } },
      // written down before, or without, the entry on the map
      { organisation: { in: names, mode: "insensitive" } },
    ],
  };
  // Talks with networks, and attempts at them, are what the check is about.
  return { initiativeId, OR: [{ networkId: { not: null } }, { NOT: internal }] };
}

/** Leaves out conversations, kept with an old decision, with organisations that have said no since. */
export async function withoutDeclined<C extends { organisation: string; withNetwork?: boolean }>(initiativeId: string, conversations: readonly C[]): Promise<C[]> {
  const names = (await namesOfDeclined(initiativeId)).map((name) => name.toLocaleLowerCase("de"));
  return conversations.filter(({ organisation, withNetwork }) => withNetwork === true || !names.includes(organisation.toLocaleLowerCase("de")));
}

/** Also of those that were taken off the map. */
async function namesOfDeclined(initiativeId: string, tx: Tx = db): Promise<string[]> {
  const rows = await tx.partner.findMany({ where: { initiativeId, state: "declined" }, select: { name: true, conversations: { select: { organisation: true } } } });
  return [...new Set(rows.flatMap(({ name, conversations }) => [name, ...conversations.map(({ organisation }) => organisation)]))];
}
