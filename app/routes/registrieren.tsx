import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import { actorOf, refuseAttempt, requestSignUpLink } from "~/domains/account/index.server";
import { signUpSchema } from "~/domains/account/schema";
import { SignUpPage } from "~/domains/account/sign-up-page";
import { signInTexts } from "~/domains/account/sign-in.text";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("weiter"));
  const { user } = await actorOf(request);
  if (user) throw redirect(next);
  return { title: textFor(await localeOf(request), signInTexts)("signUp.title"), next };
}

export async function action({ request, context: { clientAddress } }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const submission = await parseForm(request, signUpSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const { name, email, weiter } = submission.value;
  const tooMany = await requestSignUpLink({ name, email }, { headers: request.headers, locale, clientAddress, next: ownPath(weiter) });
  return tooMany ? refuseAttempt(submission, tooMany, locale) : redirect("/anmelden/verschickt", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SignUpRoute() {
  const { next } = useLoaderData<typeof loader>();
  return <SignUpPage next={next} result={useActionData<typeof action>()?.result} />;
}
