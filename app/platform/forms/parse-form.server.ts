import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { cleanText } from "../clean-text";
import type { Locale } from "../i18n/locale";
import { hasText, textFor, type Messages, type Texts } from "../i18n/texts";
import { formErrorTexts } from "./errors.text";
import { settleVersions } from "./settle-versions";

type Issue = z.core.$ZodRawIssue;

/** Sentences for Zod's own complaints. A message set in the schema is a key of the form's texts or of these. */
function sentence(locale: Locale, issue: Issue): string {
  const t = textFor(locale, formErrorTexts);
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected === "number") return t("number");
      return issue.expected === "array" ? t("chooseOne") : t("required");
    case "too_small":
      if (issue.origin === "array" || issue.origin === "set") return t("chooseOne");
      if (issue.origin !== "string") return t("tooSmall", { min: String(issue.minimum) });
      return Number(issue.minimum) <= 1 ? t("required") : t("tooShort", { min: Number(issue.minimum) });
    case "too_big":
      if (issue.origin === "array" || issue.origin === "set") return t("tooMany", { max: Number(issue.maximum) });
      if (issue.origin !== "string") return t("tooBig", { max: String(issue.maximum) });
      return t("tooLong", { max: Number(issue.maximum) });
    case "invalid_format":
      return issue.format === "email" ? t("email") : issue.format === "url" ? t("url") : t("invalid");
    case "invalid_value":
    case "invalid_union":
      return t("choose");
    default:
      return t("invalid");
  }
}

function translate(locale: Locale, message: string, own?: Texts<Messages>): string {
  for (const texts of [own, formErrorTexts as Texts<Messages>]) {
    if (texts && hasText(texts, message)) return textFor(locale, texts)(message as never);
  }
  return message;
}

/** No page of ours sends more: a chosen Kreis or municipality is one. Reading many of the same name takes time by their square. */
const mostFields = 6000;
/** "name", "a.gebiet", "exceptions[0].ags": what forms of ours hold. Other names would reach into objects or make lists of millions. */
const fieldName = /^(?!.*(?:^|\.)(?:__\w*|constructor|prototype)(?:$|[.[]))[\w-]+(?:\.[\w-]+|\[\d{0,3}\])*$/;

function isOfOurs(form: FormData): boolean {
  const names = [...form.keys()];
  return names.length <= mostFields && names.every((name) => name.length <= 200 && fieldName.test(name));
}

function clean(form: FormData): FormData {
  const cleaned = new FormData();
  for (const [name, value] of form) {
    cleaned.append(name, typeof value === "string" ? cleanText(value) : value);
  }
  return cleaned;
}

/** The form of a POST, as the choices of a conflict view in it say; a body that is no form at all, or none that a page of ours makes, is answered with 400. */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  if (!form || !isOfOurs(form)) throw new Response(null, { status: 400 });
  return settleVersions(clean(form));
}

/** The JSON of a POST, its texts cleaned as those of a form; null for a body that is none, or has such characters in names. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text(), (name, value: unknown) => {
      if (name !== cleanText(name)) throw new SyntaxError("A name that cannot be kept.");
      return typeof value === "string" ? cleanText(value) : value;
    });
  } catch {
    return null;
  }
}

/**
 * Reads and checks a form. Errors are sentences in the page's language, beside their fields.
 * @param errorTexts own sentences; a message in the schema is a key of them
 */
export async function parseForm<Schema extends z.ZodType>(
  source: Request | FormData,
  schema: Schema,
  locale: Locale,
  errorTexts?: Texts<Messages>,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  const form = source instanceof Request ? await readForm(source) : source;
  return parseWithZod(form, {
    schema,
    async: true,
    error: (issue) => sentence(locale, issue as Issue),
    formatError: (issues: z.core.$ZodIssue[]) => issues.map((issue) => translate(locale, issue.message, errorTexts)),
  });
}

/** Values of a form that is only a button: nobody types them, so wrong ones are answered with 400 and no sentence. */
export function hiddenValues<Schema extends z.ZodType>(form: FormData, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}

interface FormProblems {
  formErrors?: string[];
  fieldErrors?: Record<string, string[]>;
  /** Fields whose value is not sent back: passwords. */
  hideFields?: string[];
}

/** Answer to a form that cannot be taken: what was typed and the errors go back to the page. */
export function invalid<T>(submission: Submission<T, string[], unknown>, errors?: FormProblems) {
  return data({ result: submission.reply(errors) }, { status: 400 });
}
