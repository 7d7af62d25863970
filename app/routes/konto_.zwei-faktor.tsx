import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import {
  checkProof, confirmSecondFactor, dropUnconfirmed, isLocalExample, missingSecondFactor, proofKindOf, refuseAttempt, refuseProof, renewRecoveryCodes, requireActor,
  startSecondFactor, switchOffSecondFactor, viewSecondFactor, type ActorUser,
} from "~/domains/account/index.server";
import { codeSchema, proofSchema } from "~/domains/account/second-factor/schema";
import { SecondFactorPage } from "~/domains/account/second-factor/second-factor-page";
import { secondFactorTexts } from "~/domains/account/second-factor/second-factor.text";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** Key and recovery codes are kept by no cache. */
const noStore = { headers: { "Cache-Control": "no-store" } };

async function reasonFor(user: ActorUser) {
  if (user.role !== "member" && (await isLocalExample(user.email))) return "example" as const;
  return missingSecondFactor(user);
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  const [view, proofKind, reason, locale] = await Promise.all([viewSecondFactor(user), proofKindOf(user.id), reasonFor(user), localeOf(request)]);
  const next = ownPath(new URL(request.url).searchParams.get("weiter"), "/konto");
  return data(
    { title: textFor(locale, secondFactorTexts)("title"), view, proofKind, reason, email: user.email, service: user.role === "service", next },
    noStore,
  );
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const locale = await localeOf(request);
  const form = await readForm(request);
  const intent = form.get("intent");
  const same = `/konto/zwei-faktor${new URL(request.url).search}`;

  if (intent === "cancel") {
    await dropUnconfirmed(user.id);
    return redirect(same, 303);
  }
  if (intent === "confirm") {
    const submission = await parseForm(form, codeSchema, locale);
    if (submission.status !== "success") return invalid(submission);
    const outcome = await confirmSecondFactor(user.id, submission.value.code, request.headers);
    const wrong = textFor(locale, secondFactorTexts)("challenge.wrong");
    if (outcome === "wrong") return invalid(submission, { fieldErrors: { code: [wrong] }, hideFields: ["code"] });
    if ("tooMany" in outcome) return refuseAttempt(submission, outcome.tooMany, locale);
    return data({ codes: outcome.codes, result: undefined }, noStore);
  }
  if (intent !== "start" && intent !== "renew" && intent !== "off") throw new Response(null, { status: 400 });

  const submission = await parseForm(form, proofSchema, locale);
  if (submission.status !== "success") return invalid(submission, { hideFields: ["proof"] });
  const { proof } = submission.value;
  const refused = await checkProof(user, proof, request.headers);
  if (refused) return refuseProof(submission, refused, locale);
  if (intent === "renew") {
    const codes = await renewRecoveryCodes(request.headers, proof);
    return codes ? data({ codes, result: undefined }, noStore) : redirect(same, 303);
  }
  if (intent === "off") {
    const cookies = await switchOffSecondFactor(request.headers, proof);
    return cookies ? redirectWithToast(same, { text: textFor(locale, secondFactorTexts)("turnedOff") }, cookies) : redirect(same, 303);
  }
  await startSecondFactor(request.headers, proof);
  return redirect(same, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SecondFactorRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SecondFactorPage {...loaded} codes={answer && "codes" in answer ? answer.codes : undefined} result={answer?.result} />;
}
