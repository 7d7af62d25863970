import type { PartnerTalk } from "~/domains/partners";
import { db, type Prisma, type Tx } from "~/platform/db.server";
import { counterpartKey, parseCounterpart, type GateConversation } from "./conversation";
import { sharedWith, type ConversationReader } from "./readers.server";
import { entryFields, objectionFields, objectionOf, toEntry, type ConversationEntry } from "./entry.server";

const pageSize = 20;

export interface ConversationFilter {
  /** "network:ID", "partner:ID" or "other:Name"; anything else shows all */
  withWhom?: string;
  /** only those with an open follow-up */
  open?: boolean;
  /** from 1 */
  page?: number;
}

function filterWhere({ withWhom = "", open }: ConversationFilter): Prisma.ConversationWhereInput {
  const counterpart = parseCounterpart(withWhom);
  const who: Prisma.ConversationWhereInput =
    counterpart?.type === "network" ? { networkId: counterpart.id }
    : counterpart?.type === "partner" ? { partnerId: counterpart.id }
    : withWhom.startsWith("other:") ? { networkId: null, partnerId: null, organisation: withWhom.slice("other:".length) }
    : {};
  return { ...who, ...(open ? { followUpOn: { not: null }, followUpDone: false } : {}) };
}

/** Conversations of an initiative, newest first, a page at a time. */
export async function listConversations(initiativeId: string, reader: ConversationReader, filter: ConversationFilter = {}) {
  const where = { AND: [await sharedWith(reader, initiativeId), filterWhere(filter)] };
  const count = await db.conversation.count({ where });
  const pageCount = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(Math.max(1, filter.page ?? 1), pageCount);
  const rows = await db.conversation.findMany({
    where,
    select: entryFields,
    orderBy: [{ heldOn: "desc" }, { createdAt: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return { conversations: rows.map((row) => toEntry(row)), count, page, pageCount };
}

/** Everybody there is a conversation with, for the filter; `value` as `ConversationFilter.withWhom` takes it. */
export async function organisationsSpokenTo(initiativeId: string, reader: ConversationReader): Promise<{ value: string; label: string }[]> {
  const rows = await db.conversation.findMany({
    where: await sharedWith(reader, initiativeId),
    select: { networkId: true, partnerId: true, organisation: true },
    distinct: ["networkId", "partnerId", "organisation"],
    orderBy: { organisation: "asc" },
  });
  const byValue = new Map<string, string>();
  for (const row of rows) {
    const key = counterpartKey(row);
    byValue.set(key === "other" ? `other:${row.organisation}` : key, row.organisation);
  }
  return [...byValue].map(([value, label]) => ({ value, label }));
}

/** Null for an id of nothing, of another initiative, or of what the reader may not see. */
export async function findConversation(initiativeId: string, reader: ConversationReader, id: string): Promise<ConversationEntry | null> {
  const row = await db.conversation.findFirst({ where: { id, ...(await sharedWith(reader, initiativeId)) }, select: entryFields });
  return row && toEntry(row);
}

export async function countConversations(initiativeId: string, reader: ConversationReader): Promise<number> {
  return db.conversation.count({ where: await sharedWith(reader, initiativeId) });
}

/** Conversations with networks as the gate's rule wants them; inside a command with its transaction. */
export async function conversationsForGate(initiativeId: string, tx: Tx = db): Promise<GateConversation[]> {
  const rows = await tx.conversation.findMany({
    where: { initiativeId, networkId: { not: null } },
    select: { networkId: true, kind: true, heldOn: true, agreed: true, outcome: true, ...objectionFields },
  });
  return rows.map((row) => {
    const { networkId, kind, heldOn, agreed, outcome } = row;
    return { networkId, kind, heldOn, agreed, outcome, objection: objectionOf(row) };
  });
}

/** What is on record with partners, for the list of next talks: when, and what comes next. */
export async function talksWithPartners(initiativeId: string): Promise<PartnerTalk[]> {
  const rows = await db.conversation.findMany({
    where: { initiativeId, partnerId: { not: null } },
    select: { id: true, partnerId: true, kind: true, heldOn: true, followUpOn: true, followUpNote: true, followUpDone: true },
    orderBy: [{ heldOn: "asc" }, { createdAt: "asc" }],
  });
  return rows.flatMap(({ partnerId, ...talk }) => (partnerId ? [{ ...talk, partnerId }] : []));
}

export interface FollowUp {
  id: string;
  /** null: with somebody who is no partner */
  partnerId: string | null;
  organisation: string;
  /** YYYY-MM-DD */
  followUpOn: string;
  /** may be "" */
  followUpNote: string;
}

/** Open follow-ups, the most urgent first; at most 50. */
export async function openFollowUps(initiativeId: string, reader: ConversationReader): Promise<FollowUp[]> {
  const rows = await db.conversation.findMany({
    where: { ...(await sharedWith(reader, initiativeId)), followUpOn: { not: null }, followUpDone: false },
    select: { id: true, partnerId: true, organisation: true, followUpOn: true, followUpNote: true },
    orderBy: [{ followUpOn: "asc" }, { createdAt: "asc" }],
    take: 50,
  });
  return rows.flatMap(({ followUpOn, ...row }) => (followUpOn ? [{ ...row, followUpOn }] : []));
}
