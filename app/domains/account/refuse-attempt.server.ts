import type { Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { TooMany } from "./limit-attempts.server";
import { signInTexts } from "./sign-in.text";

/** Answer 429 to a form: says when to try again, keeps what was typed but passwords. */
export function refuseAttempt<T>(submission: Submission<T, string[], unknown>, { retryAt }: TooMany, locale: Locale, now = new Date()) {
  const seconds = Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 1000));
  const sentence = textFor(locale, signInTexts)("tooMany", { minutes: Math.ceil(seconds / 60) });
  return data(
    { result: submission.reply({ formErrors: [sentence], hideFields: ["password", "current", "proof", "code"] }) },
    { status: 429, headers: { "Retry-After": String(seconds) } },
  );
}
