import { db, type PartnerContact, transaction, type Tx } from "~/platform/db.server";

export interface ContactContent {
  name: string;
  role: string;
  email: string;
  phone: string;
}
export interface Contact extends ContactContent {
  revision: number;
  updatedBy: string;
}

const ofInitiative = (initiativeId: string, partnerId: string) => ({ partnerId, partner: { initiativeId, removedAt: null } });

/** The person to talk to; for the team and the partner itself. */
export async function contactOf(initiativeId: string, partnerId: string, tx: Tx = db): Promise<Contact | null> {
  const row = await tx.partnerContact.findFirst({ where: ofInitiative(initiativeId, partnerId) });
  return row && contactOfRow(row);
}

function contactOfRow({ name, role, email, phone, revision, updatedBy }: PartnerContact): Contact {
  return { name, role, email, phone, revision, updatedBy };
}

/**
 * Keeps the person to talk to, apart from the map and its history: deleted, nothing of it is left. All fields empty
 * deletes it. "conflict": somebody saved since `revision` (0: there was none); "unknown": no such partner.
 */
export function saveContact(which: PartnerOf, content: ContactContent & { revision: number }, by: string): Promise<SavedContact> {
  return transaction((tx) => writeContact(tx, which, content, by));
}

interface PartnerOf {
  initiativeId: string;
  partnerId: string;
}
export type SavedContact = { status: "saved" | "unknown" } | { status: "conflict"; current: Contact | null };

async function writeContact(tx: Tx, which: PartnerOf, { revision, ...content }: ContactContent & { revision: number }, by: string): Promise<SavedContact> {
  const { initiativeId, partnerId } = which;
  if (!(await tx.partner.findFirst({ where: { id: partnerId, initiativeId, removedAt: null }, select: { id: true } }))) return { status: "unknown" };
  if (Object.values(content).every((text) => text === "")) {
    await tx.partnerContact.deleteMany({ where: { partnerId } });
    return { status: "saved" };
  }
  const data = { ...content, updatedBy: by };
  const { count } =
    revision === 0
      ? await tx.partnerContact.createMany({ data: [{ partnerId, ...data }], skipDuplicates: true })
      : await tx.partnerContact.updateMany({ where: { partnerId, revision }, data: { ...data, revision: { increment: 1 } } });
  return count > 0 ? { status: "saved" } : { status: "conflict", current: await contactOf(initiativeId, partnerId, tx) };
}

/** Takes the person away; the partner stays. */
export async function deleteContact(initiativeId: string, partnerId: string): Promise<void> {
  await db.partnerContact.deleteMany({ where: ofInitiative(initiativeId, partnerId) });
}
