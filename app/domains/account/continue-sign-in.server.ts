import { redirect } from "@remix-run/node";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";
import { secondFactorTexts } from "./second-factor/second-factor.text";
import type { SignedIn } from "./sign-in.server";

const withNext = (path: string, next: string) => `${path}?${new URLSearchParams({ weiter: next }).toString()}`;

/** Where somebody goes after the first factor: to the second one, to setting it up, or on. */
export async function continueSignIn({ cookies, owes, missing }: SignedIn, next: string, locale: Locale) {
  if (owes) return redirect(withNext("/anmelden/zweiter-faktor", next), { status: 303, headers: cookies });
  if (missing === "offered") return redirectWithToast(next, { text: textFor(locale, secondFactorTexts)("offerNotice") }, cookies);
  return redirect(next, { status: 303, headers: cookies });
}
