import { db, type Tx } from "~/platform/db.server";
import type { JoiningContent, JoiningInput } from "./schema";

export interface StoredJoining extends JoiningContent {
  /** 0 while nothing is stored */
  revision: number;
  /** who saved it last */
  updatedBy: string;
}

export interface JoiningNetwork {
  id: string;
  name: string;
  /** page in the directory; null for one that only the team knows */
  slug: string | null;
  contactMailbox: string;
}

const stored = { networkId: true, contribution: true, contactNote: true, handedOverOn: true, handOverNote: true, revision: true, updatedBy: true } as const;
const empty: StoredJoining = { networkId: null, contribution: "", contactNote: "", handedOverOn: null, handOverNote: "", revision: 0, updatedBy: "" };

/** What is on record of the joining branch. */
export async function joiningOf(initiativeId: string, tx: Tx = db): Promise<StoredJoining> {
  return (await tx.joining.findUnique({ where: { initiativeId }, select: stored })) ?? empty;
}

/** The networks that the decision in force says are joined, in its order. */
export async function networksToJoin(initiativeId: string, tx: Tx = db): Promise<JoiningNetwork[]> {
  const parts = await tx.decisionPart.findMany({
    where: { outcome: "join", decision: { initiativeId, withdrawnAt: null }, network: { isNot: null } },
    orderBy: { id: "asc" },
    select: { network: { select: { id: true, name: true, slug: true, state: true, contactMailbox: true } } },
  });
  const networks = parts.flatMap(({ network }) => (network ? [network] : []));
  return networks
    .filter(({ id }, index) => networks.findIndex((other) => other.id === id) === index)
    .map(({ state, slug, ...network }) => ({ ...network, slug: state === "published" || state === "outdated" ? slug : null }));
}

export type SaveJoiningResult = { status: "saved" } | { status: "unknownNetwork" } | { status: "conflict"; current: StoredJoining };

/** Writes the branch if it is still as the form showed it. Runs in `changeInitiative`, whose lock also keeps two first writes apart. */
export async function saveJoining(tx: Tx, initiativeId: string, updatedBy: string, { revision, ...content }: JoiningInput): Promise<SaveJoiningResult> {
  const current = await joiningOf(initiativeId, tx);
  if (content.networkId !== null && content.networkId !== current.networkId) {
    const known = await networksToJoin(initiativeId, tx);
    if (!known.some(({ id }) => id === content.networkId)) return { status: "unknownNetwork" };
  }
  if (current.revision !== revision) return { status: "conflict", current };
  await tx.joining.upsert({
    where: { initiativeId },
    create: { initiativeId, ...content, updatedBy },
    update: { ...content, updatedBy, revision: { increment: 1 } },
  });
  return { status: "saved" };
}
