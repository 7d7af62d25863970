import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { ownPath } from "~/domains/account";
import { actorOf, changeProfile } from "~/domains/account/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { isLocale } from "~/platform/i18n/locale";
import { rememberLocale } from "~/platform/i18n/locale.server";

export function loader() {
  return redirect("/");
}

/** Mails to a signed-in person follow the language of the pages. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const locale = form.get("sprache");
  if (!isLocale(locale)) throw new Response(null, { status: 400 });
  const { user } = await actorOf(request);
  if (user) await changeProfile(user.id, { locale });
  return redirect(ownPath(form.get("weiter"), "/"), { status: 303, headers: { "Set-Cookie": await rememberLocale(locale) } });
}
