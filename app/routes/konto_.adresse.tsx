import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmailChangePage } from "~/domains/account/email-change/email-change-page";
import { emailChangeTexts } from "~/domains/account/email-change/email-change.text";
import { emailChangeSchema } from "~/domains/account/email-change/schema";
import { cancelEmailChange, pendingEmailChange, refuseAttempt, requestEmailChange, requireActor } from "~/domains/account/index.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  const [locale, pending] = await Promise.all([localeOf(request), pendingEmailChange(user.id)]);
  return { title: textFor(locale, emailChangeTexts)("title"), email: user.email, pending };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const locale = await localeOf(request);
  const t = textFor(locale, emailChangeTexts);
  const form = await readForm(request);
  if (form.get("intent") === "cancel") {
    await cancelEmailChange(user.id);
    return redirectWithToast("/konto", { text: t("cancelled") });
  }
  const submission = await parseForm(form, emailChangeSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const outcome = await requestEmailChange(user, submission.value.email, locale);
  if (outcome === "same") return invalid(submission, { fieldErrors: { email: [t("same")] } });
  if (outcome !== "done") return refuseAttempt(submission, outcome.tooMany, locale);
  return redirectWithToast("/konto", { text: t("requested") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function EmailChangeRoute() {
  const { email, pending } = useLoaderData<typeof loader>();
  return <EmailChangePage email={email} pending={pending} result={useActionData<typeof action>()?.result} />;
}
