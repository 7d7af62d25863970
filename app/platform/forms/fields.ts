import { z } from "zod";

/** One line of text, trimmed. Left empty it fails with "required". */
export function line(max = 200) {
  return z.string().trim().min(1).max(max);
}

/** One line that may stay empty (then ""). */
export function optionalLine(max = 200) {
  return z.string().trim().max(max).default("");
}

/** Several lines of text, trimmed. */
export function prose(max = 5000) {
  return z.string().trim().min(1).max(max);
}

export function optionalProse(max = 5000) {
  return z.string().trim().max(max).default("");
}

/** "23.11.2026", "2026-11-23" → "2026-11-23"; anything else, also 30 February, fails with "date". */
export function calendarDay() {
  return z
    .string()
    .trim()
    .transform((text, context) => {
      const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
      const iso = german ? `${german[3]}-${german[2]?.padStart(2, "0")}-${german[1]?.padStart(2, "0")}` : text;
      const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
      if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso || date.getUTCFullYear() < 1900) {
        context.addIssue({ code: "custom", message: "date" });
        return z.NEVER;
      }
      return iso;
    });
}

export function emailAddress() {
  return z.string().trim().toLowerCase().max(254).pipe(z.email());
}

/** "www.beispiel.de" and "https://www.beispiel.de/x" → absolute http(s) address, or "" where left empty. */
export function optionalWebAddress() {
  return z
    .string()
    .trim()
    .max(500)
    .default("")
    .transform((text, context) => {
      if (text === "") return "";
      const url = parseUrl(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
      if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes(".")) {
        context.addIssue({ code: "custom", message: "url" });
        return z.NEVER;
      }
      return url.href;
    });
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Made with the page of a new entry, and its id: a form that is sent twice is one entry. Missing where the entry exists. */
export const entryIdField = z.uuid().optional();

/** Revision that the form was made from: a stale one is a conflict, a missing one a forged form. */
export const revisionField = z.coerce.number().int().min(0).max(2_000_000_000);
