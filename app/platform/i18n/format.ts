import { dateTimeFormat, listFormat, numberFormat } from "./intl";
import type { Locale } from "./locale";

const intlLocale: Record<Locale, string> = { de: "de-DE", en: "en-GB" };
const timeZone = "Europe/Berlin";

type DateLike = Date | string;

/** A calendar date "2026-11-23" stays that day in every time zone; a `Date` is shown as in Germany. */
function display(locale: Locale, value: DateLike, options: Intl.DateTimeFormatOptions): string {
  const calendarDate = typeof value === "string" && value.length === 10;
  const date = typeof value === "string" ? new Date(calendarDate ? `${value}T00:00:00Z` : value) : value;
  return dateTimeFormat(intlLocale[locale], { ...options, timeZone: calendarDate ? "UTC" : timeZone }).format(date);
}

/** "23. November 2026" */
export function formatDate(locale: Locale, value: DateLike): string {
  return display(locale, value, { day: "numeric", month: "long", year: "numeric" });
}

/** "23. Nov." where the year is plain from the context. @param now adds the year to days of another year */
export function formatDay(locale: Locale, value: DateLike, now?: Date): string {
  const yearOf = (date: DateLike) => display(locale, date, { year: "numeric" });
  const otherYear = now !== undefined && yearOf(value) !== yearOf(now);
  return display(locale, value, { day: "numeric", month: "short", ...(otherYear ? { year: "numeric" } : {}) });
}

/** "23. November 2026 um 14:05" */
export function formatDateTime(locale: Locale, value: DateLike): string {
  return display(locale, value, { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
}

/** From a moment to a later one; the day once where both are on it: "4. November 2026 um 09:23", "12:23". */
export function formatSpan(locale: Locale, from: Date, to: Date): { from: string; to: string } {
  const sameDay = calendarDate(from) === calendarDate(to);
  return { from: formatDateTime(locale, from), to: sameDay ? display(locale, to, { hour: "2-digit", minute: "2-digit" }) : formatDateTime(locale, to) };
}

/** Source dates may be partial: "2025", "2025-02" or "2025-02-21"; "" stays "". */
export function formatPartialDate(locale: Locale, value: string): string {
  if (value.length === 10) return formatDate(locale, value);
  if (value.length === 7) return display(locale, `${value}-01`, { month: "long", year: "numeric" });
  return value;
}

export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(intlLocale[locale], options).format(value);
}

/** "A, B und C" */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(intlLocale[locale], { type: "conjunction" }).format(items);
}

/** Today in Germany as calendar date "2026-11-23". */
export function calendarDate(now: Date): string {
  return dateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
