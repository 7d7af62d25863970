import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { refuseAttempt, requestPasswordReset } from "~/domains/account/index.server";
import { ForgottenPasswordPage } from "~/domains/account/link-pages";
import { forgottenSchema } from "~/domains/account/schema";
import { signInTexts } from "~/domains/account/sign-in.text";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  return { title: textFor(await localeOf(request), signInTexts)("forgotten.title") };
}

export async function action({ request, context: { clientAddress } }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const submission = await parseForm(request, forgottenSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const tooMany = await requestPasswordReset(submission.value.email, { headers: request.headers, locale, clientAddress, next: "/start" });
  return tooMany ? refuseAttempt(submission, tooMany, locale) : redirect("/anmelden/verschickt", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function ForgottenPasswordRoute() {
  return <ForgottenPasswordPage result={useActionData<typeof action>()?.result} />;
}
