import { db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import type { SiteTextInput } from "./schema";
import { siteTextKeys, type SiteTextKey } from "./site-text";

export interface StoredSiteText {
  body: string;
  /** 0 while nothing is stored */
  revision: number;
  /** who saved it last */
  updatedBy: string;
}

const unwritten: StoredSiteText = { body: "", revision: 0, updatedBy: "" };

export async function siteText(key: SiteTextKey, locale: Locale): Promise<StoredSiteText> {
  return (await db.siteText.findUnique({ where: { key_locale: { key, locale } }, select: { body: true, revision: true, updatedBy: true } })) ?? unwritten;
}

/** The operator's text for visitors: in their language, else in German, else none. */
export async function siteTextForVisitor(key: SiteTextKey, locale: Locale): Promise<string> {
  return (await siteText(key, locale)).body || (await siteText(key, "de")).body;
}

/** Pages that show visitors no text, because there is none in German. */
export async function unwrittenTexts(): Promise<SiteTextKey[]> {
  const written = await db.siteText.findMany({ where: { locale: "de", body: { not: "" } }, select: { key: true } });
  return siteTextKeys.filter((key) => !written.some((text) => text.key === key));
}

/** Stores a text. @returns the present one as conflict where it has changed since it was read */
export async function saveSiteText({ key, locale, body, revision }: SiteTextInput, updatedBy: string): Promise<{ conflict: StoredSiteText } | { saved: true }> {
  if (revision === 0) {
    const { count } = await db.siteText.createMany({ data: [{ key, locale, body, updatedBy }], skipDuplicates: true });
    if (count === 1) return { saved: true };
  } else {
    const { count } = await db.siteText.updateMany({ where: { key, locale, revision }, data: { body, updatedBy, revision: { increment: 1 } } });
    if (count === 1) return { saved: true };
  }
  return { conflict: await siteText(key, locale) };
}
