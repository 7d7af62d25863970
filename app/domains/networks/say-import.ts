import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { importTexts } from "./import.text";
import type { ImportNote, ImportProblem } from "./import-problem";

/** Problems in sentences, one per line of the file: `{ line, reason }`. */
export function rejectedLines(locale: Locale, problems: readonly ImportProblem[]): { line: number; reason: string }[] {
  const t = textFor(locale, importTexts);
  const reasons = new Map<number, string[]>();
  for (const { line, code, value } of problems) reasons.set(line, [...(reasons.get(line) ?? []), t(`problem.${code}`, { value })]);
  return [...reasons].sort(([a], [b]) => a - b).map(([line, sentences]) => ({ line, reason: sentences.join(" ") }));
}

/** What was put right, in sentences: "Zeile 7: …". */
export function noteLines(locale: Locale, notes: readonly ImportNote[]): string[] {
  const t = textFor(locale, importTexts);
  return notes.map(({ line, code, value }) => t("line", { line: String(line), text: t(`note.${code}`, { value }) }));
}
