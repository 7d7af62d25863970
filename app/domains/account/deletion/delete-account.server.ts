import { db, transaction, type Tx } from "~/platform/db.server";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import type { ActorUser } from "../actor.server";
import { deletionTexts } from "./deletion.text";

/** What has to be settled before an account can go. */
export interface Hold {
  /** initiatives that would be left without anybody who leads */
  lastLeadOf: { slug: string; name: string }[];
  /** there would be no service point any more */
  lastService: boolean;
}

export async function holdOn(user: Pick<ActorUser, "id" | "role">, reader: Tx = db): Promise<Hold> {
  const lastLeadOf = await reader.initiative.findMany({
    where: { memberships: { some: { userId: user.id, role: "lead" }, none: { userId: { not: user.id }, role: "lead" } } },
    select: { slug: true, name: true },
    orderBy: { name: "asc" },
  });
  const lastService = user.role === "service" && (await reader.user.count({ where: { role: "service", id: { not: user.id } } })) === 0;
  return { lastLeadOf, lastService };
}

export const isHeld = ({ lastLeadOf, lastService }: Hold) => lastService || lastLeadOf.length > 0;

/**
 * Deletes an account with its sessions, memberships and assignments. What the person entered for initiatives stays,
 * with the name in the history.
 * @param by name of somebody of the service point who does it; without it the owner does
 * @returns what holds it, or null when it is gone
 */
export async function deleteAccount(user: Pick<ActorUser, "id" | "email" | "role" | "locale">, by?: string): Promise<Hold | null> {
  return transaction(async (tx) => {
    // Two leads, or two of the service point, who go at the same moment wait for each other here.
    await tx.$queryRaw`
      SELECT 1 FROM "Initiative" i WHERE EXISTS (SELECT 1 FROM "Membership" m WHERE m."initiativeId" = i."id" AND m."userId" = ${user.id} AND m."role" = 'lead')
      ORDER BY i."id" FOR UPDATE`;
    if (user.role === "service") await tx.$queryRaw`SELECT 1 FROM "User" WHERE "role" = 'service' ORDER BY "id" FOR UPDATE`;
    const hold = await holdOn(user, tx);
    if (isHeld(hold)) return hold;
    const { count } = await tx.user.deleteMany({ where: { id: user.id } });
    if (count === 0) return null;
    await tx.verification.deleteMany({ where: { OR: [{ value: user.id }, { value: { contains: JSON.stringify(user.email) } }] } });
    const t = textFor(user.locale, deletionTexts);
    const paragraphs = by ? [t("mail.byService", { name: by })] : [t("mail.lead"), t("mail.notYou")];
    await queueMail(tx, { to: user.email, locale: user.locale, subject: t("mail.subject"), paragraphs });
    return null;
  });
}
