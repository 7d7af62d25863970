import { db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";

/** @param profile `locale` is the language of mails, and of the pages once they remember it */
export async function changeProfile(userId: string, profile: { name?: string; locale: Locale }): Promise<void> {
  await db.user.update({ where: { id: userId }, data: profile });
}
