import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import { actorOf, continueSignIn, readDemoAccounts, refuseAttempt, requestSignInLink, signInWithPassword } from "~/domains/account/index.server";
import { signInLinkSchema, signInPasswordSchema } from "~/domains/account/schema";
import { SignInPage } from "~/domains/account/sign-in-page";
import { signInTexts } from "~/domains/account/sign-in.text";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("weiter"));
  const { user } = await actorOf(request);
  if (user) throw redirect(next);
  return { title: textFor(await localeOf(request), signInTexts)("signIn.title"), next, demoAccounts: await readDemoAccounts() };
}

export async function action({ request, context: { clientAddress } }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const form = await readForm(request);
  const next = ownPath(form.get("weiter"));
  const origin = { headers: request.headers, locale, clientAddress, next };

  if (form.get("intent") === "password") {
    const submission = await parseForm(form, signInPasswordSchema, locale);
    if (submission.status !== "success") return invalid(submission, { hideFields: ["password"] });
    const outcome = await signInWithPassword(submission.value, origin);
    if ("tooMany" in outcome) return refuseAttempt(submission, outcome.tooMany, locale);
    if ("wrong" in outcome) return invalid(submission, { formErrors: [textFor(locale, signInTexts)("signIn.wrong")], hideFields: ["password"] });
    return continueSignIn(outcome, next, locale);
  }

  const submission = await parseForm(form, signInLinkSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const tooMany = await requestSignInLink(submission.value.email, origin);
  return tooMany ? refuseAttempt(submission, tooMany, locale) : redirect("/anmelden/verschickt", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SignInRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInPage {...loaded} result={answer?.result} />;
}
