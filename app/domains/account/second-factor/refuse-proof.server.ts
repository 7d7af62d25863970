import type { Submission } from "@conform-to/react";
import { invalid } from "~/platform/forms/parse-form.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { refuseAttempt } from "../refuse-attempt.server";
import type { checkProof } from "./proof.server";
import { secondFactorTexts } from "./second-factor.text";

/** The answer to a form whose proof is wrong or was tried too often; the proof itself is not sent back. */
export function refuseProof<T>(submission: Submission<T, string[], unknown>, refused: NonNullable<Awaited<ReturnType<typeof checkProof>>>, locale: Locale) {
  if ("tooMany" in refused) return refuseAttempt(submission, refused.tooMany, locale);
  const sentence = textFor(locale, secondFactorTexts)(refused.wrong === "password" ? "proof.wrongPassword" : "proof.wrongCode");
  return invalid(submission, { fieldErrors: { proof: [sentence] }, hideFields: ["proof"] });
}
