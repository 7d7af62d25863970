import type { Command } from "@machines/events";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { commandTexts } from "./command-words.text";
import { notExaminedTexts } from "./not-examined.text";

/** What a command on a step is called in the texts. */
export const stepCommandKeys = {
  "STEP.START": "start",
  "STEP.SUBMIT": "submit",
  "STEP.WITHDRAW": "withdraw",
  "STEP.ASK": "ask",
  "STEP.ANSWER": "answer",
  "STEP.DISCUSS": "discuss",
  "STEP.CLOSE": "close",
  "STEP.SET_ASIDE": "setAside",
  "STEP.REOPEN": "reopen",
} as const satisfies Partial<Record<Command["type"], string>>;

const commandKeys = {
  ...stepCommandKeys,
  DECIDE: "decide",
  FOUND: "found",
  ENTER_EXISTING: "enterExisting",
  REVIEW_YEAR: "reviewYear",
} as const satisfies Record<Command["type"], string>;

/** Taking back what one asked or recorded has a name of its own. */
const advisersWords: Partial<Record<Command["type"], "withdrawQuestion" | "takeBack">> = { "STEP.WITHDRAW": "withdrawQuestion", "STEP.REOPEN": "takeBack" };

type FieldName = "note" | "notExamined" | "reason" | "reopenReason" | "question" | "answer" | "foundedOn" | "foundedYear" | "year";
const fieldLabels: Partial<Record<Command["type"], { label: FieldName; optional?: boolean }>> = {
  "STEP.SUBMIT": { label: "note", optional: true },
  "STEP.CLOSE": { label: "note", optional: true },
  "STEP.DISCUSS": { label: "notExamined", optional: true },
  "STEP.REOPEN": { label: "reopenReason", optional: true },
  "STEP.SET_ASIDE": { label: "reason" },
  "STEP.ASK": { label: "question" },
  "STEP.ANSWER": { label: "answer" },
  FOUND: { label: "foundedOn" },
  ENTER_EXISTING: { label: "foundedYear" },
  REVIEW_YEAR: { label: "year" },
};

const explanations: Partial<Record<Command["type"], "submit" | "close" | "setAside" | "found" | "discuss" | "ask">> = {
  "STEP.SUBMIT": "submit",
  "STEP.CLOSE": "close",
  "STEP.SET_ASIDE": "setAside",
  "STEP.DISCUSS": "discuss",
  "STEP.ASK": "ask",
  FOUND: "found",
};

const advisersExplanations: Partial<Record<Command["type"], "withdrawQuestion" | "takeBack">> = { "STEP.WITHDRAW": "withdrawQuestion", "STEP.REOPEN": "takeBack" };

/** A command in words: its button, what has to be told with it ("" = nothing), and what it brings about ("" = plain from the button). */
export interface CommandWords {
  label: string;
  field: string;
  hint: string;
  optional: boolean;
  explained: string;
}

export function commandWords(locale: Locale, type: Command["type"], asAdviser: boolean): CommandWords {
  const t = textFor(locale, commandTexts);
  const field = fieldLabels[type];
  const explanation = (asAdviser ? advisersExplanations[type] : undefined) ?? explanations[type];
  return {
    label: t(`command.${asAdviser ? (advisersWords[type] ?? commandKeys[type]) : commandKeys[type]}`),
    field: field ? t(`field.${field.label}`) : "",
    hint: hintOf(locale, type),
    optional: field?.optional ?? false,
    explained: explanation ? t(`explain.${explanation}`) : "",
  };
}

function hintOf(locale: Locale, type: Command["type"]): string {
  const t = textFor(locale, commandTexts);
  if (type === "STEP.SET_ASIDE") return t("field.reasonHint");
  return type === "STEP.DISCUSS" ? t("field.notExaminedHint", { standard: textFor(locale, notExaminedTexts)("standard") }) : "";
}
