import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import { actorOf, answerChallenge, owesSecondFactor, refuseAttempt } from "~/domains/account/index.server";
import { ChallengePage } from "~/domains/account/second-factor/challenge-page";
import { codeSchema } from "~/domains/account/second-factor/schema";
import { secondFactorTexts } from "~/domains/account/second-factor/second-factor.text";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("weiter"));
  if ((await actorOf(request)).user) throw redirect(next);
  const owes = await owesSecondFactor(request.headers);
  return { title: textFor(await localeOf(request), secondFactorTexts)("challenge.title"), next, over: !owes };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const next = ownPath(form.get("weiter"));
  if ((await actorOf(request)).user) return redirect(next, 303);
  const locale = await localeOf(request);
  const submission = await parseForm(form, codeSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const outcome = await answerChallenge(submission.value.code, request.headers);
  if (outcome === "over") return data({ over: true, result: undefined }, { status: 410 });
  if (outcome === "wrong" || outcome === "usedBefore") {
    const sentence = textFor(locale, secondFactorTexts)(`challenge.${outcome}`);
    return invalid(submission, { fieldErrors: { code: [sentence] }, hideFields: ["code"] });
  }
  if ("tooMany" in outcome) return refuseAttempt(submission, outcome.tooMany, locale);
  return redirect(next, { status: 303, headers: outcome.cookies });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function SecondFactorChallengeRoute() {
  const { next, over } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ChallengePage next={next} over={over || (answer !== undefined && "over" in answer)} result={answer?.result} />;
}
