import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/domains/account/accounts.text";
import { inviteAccount, requirePermission } from "~/domains/account/index.server";
import { NewAccountPage } from "~/domains/account/new-account-page";
import { newAccountSchema } from "~/domains/account/schema";
import { administrationTexts } from "~/domains/review/administration/administration.text";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const locale = await localeOf(request);
  return { title: textFor(locale, accountsTexts)("new.title"), administration: textFor(locale, administrationTexts)("title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requirePermission(request, "service");
  const locale = await localeOf(request);
  const t = textFor(locale, accountsTexts);
  const submission = await parseForm(request, newAccountSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const outcome = await inviteAccount(submission.value, user, locale);
  if (outcome === "taken") return invalid(submission, { fieldErrors: { email: [t("problem.taken")] } });
  return redirectWithToast("/verwaltung/konten", { text: t("done.invited", { email: submission.value.email }) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewAccount() {
  const { administration } = useLoaderData<typeof loader>();
  return <NewAccountPage administration={administration} result={useActionData<typeof action>()?.result} />;
}
