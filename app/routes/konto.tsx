import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/domains/account/account-page";
import { accountTexts } from "~/domains/account/account.text";
import {
  changeNoticeRate, changeProfile, hasPassword, membershipsOf, missingSecondFactor, noticeRateOf, pendingEmailChange, refuseAttempt, requireActor, savePassword, secondFactorIsOn, sessionsOf,
} from "~/domains/account/index.server";
import { noticeRateTexts } from "~/domains/account/notices/notices.text";
import { noticeRateSchema, passwordSchema, profileSchema } from "~/domains/account/schema";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf, rememberLocale } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  const locale = await localeOf(request);
  const [withPassword, memberships, emailChange, on, missing, sessions, noticeRate] = await Promise.all([
    hasPassword(user.id), membershipsOf(user.id), pendingEmailChange(user.id), secondFactorIsOn(user.id), missingSecondFactor(user), sessionsOf(user.id, null), noticeRateOf(user.id),
  ]);
  const named = new URL(request.url).searchParams.get("initiative");
  const from = memberships.find(({ slug }) => slug === named) ?? null;
  return { title: textFor(locale, accountTexts)("title"), from, user, locale, withPassword, memberships, emailChange, noticeRate, safety: { on, missing, sessions: sessions.length } };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const locale = await localeOf(request);
  const form = await readForm(request);
  const here = `/konto${new URL(request.url).search}`;
  if (form.get("intent") === "password") {
    const t = textFor(locale, accountTexts);
    const submission = await parseForm(form, passwordSchema, locale);
    const hideFields = ["password", "current"];
    if (submission.status !== "success") return invalid(submission, { hideFields });
    const outcome = await savePassword(user, submission.value, request.headers);
    if ("tooMany" in outcome) return refuseAttempt(submission, outcome.tooMany, locale);
    if ("wrong" in outcome) return invalid(submission, { fieldErrors: { current: [t("password.wrong")] }, hideFields });
    return redirectWithToast(here, { text: t("password.saved") }, outcome.cookies);
  }
  if (form.get("intent") === "notices") {
    const submission = await parseForm(form, noticeRateSchema, locale);
    if (submission.status !== "success") return invalid(submission);
    await changeNoticeRate(user.id, submission.value.notices);
    return redirectWithToast(here, { text: textFor(locale, noticeRateTexts)("saved") });
  }
  const submission = await parseForm(form, profileSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  await changeProfile(user.id, submission.value);
  const headers = new Headers({ "Set-Cookie": await rememberLocale(submission.value.locale) });
  return redirectWithToast(here, { text: textFor(submission.value.locale, accountTexts)("saved") }, headers);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function AccountRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <AccountPage {...loaded} result={useActionData<typeof action>()?.result} />;
}
