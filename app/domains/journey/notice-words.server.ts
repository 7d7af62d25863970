import type { Anchor, NotifyReason } from "@machines/events";
import { changedBasis, type Facts } from "@machines/facts";
import type { Step } from "@machines/steps";
import type { Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { notExamined } from "./not-examined";
import { noticeTexts } from "./notice.text";
import { entryOf, type Told } from "./queries.server";
import { questionsOfStep } from "./questions";

type Cause = { seq: number; payload: unknown; facts: unknown };

/** What a mail quotes of the event that caused it, in the reader's language: read once, said to each. */
export async function quotedIn(tx: Tx, initiativeId: string, cause: Cause, { step, reason }: { step: Step; reason: NotifyReason }): Promise<(locale: Locale) => string[]> {
  const told = cause.payload as Told & { anchor?: Anchor };
  if (reason === "discussed") return (locale) => [notExamined(locale, told.note ?? "")];
  if (reason === "answered") {
    const answered = await questionsAnswered(tx, initiativeId, cause.seq, step);
    return (locale) => [...answered.map((question) => textFor(locale, noticeTexts)("question", { question })), textFor(locale, noticeTexts)("answer", { answer: told.answer ?? "" })];
  }
  if (reason === "basisChanged") {
    const closed = await tx.journeyEvent.findFirst({
      where: { initiativeId, seq: { lt: cause.seq }, OR: ["discussed", "closedByTeam"].map((to) => ({ payload: { path: ["changes"], array_contains: [{ step, to }] } })) },
      orderBy: { seq: "desc" },
      select: { facts: true },
    });
    const changed = closed ? changedBasis(step, closed.facts as Facts, cause.facts as Facts) : [];
    return (locale) => (changed.length > 0 ? [textFor(locale, noticeTexts)("changed", { what: changed.map((fact) => textFor(locale, noticeTexts)(`basis.${fact}`)).join("; ") })] : []);
  }
  const said = told.question ?? told.note ?? told.reason ?? "";
  return () => (said === "" ? [] : [said]);
}

async function questionsAnswered(tx: Tx, initiativeId: string, seq: number, step: Step): Promise<string[]> {
  const rows = await tx.journeyEvent.findMany({ where: { initiativeId, seq: { lte: seq } }, orderBy: { seq: "asc" }, omit: { facts: true } });
  return questionsOfStep(step, rows.map(entryOf)).map(({ text }) => text);
}
