import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { AdvisersPage } from "~/domains/review/administration/advisers-page";
import { advisersTexts } from "~/domains/review/administration/advisers.text";
import { handOverSchema, standInSchema } from "~/domains/review/administration/schema";
import { addStandIn, endStandIn, handOver, listAdvisers } from "~/domains/review/index.server";
import { hiddenValues, invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const query = new URL(request.url).searchParams;
  const chosen = { from: query.get("von") ?? "", to: query.get("an") ?? "" };
  return { title: textFor(await localeOf(request), advisersTexts)("title"), advisers: await listAdvisers(), chosen };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "service");
  const locale = await localeOf(request);
  const t = textFor(locale, advisersTexts);
  const form = await readForm(request);
  const intent = form.get("intent");
  if (intent === "end") {
    await endStandIn(String(form.get("standInId")));
    return redirectWithToast("/verwaltung/beratung", { text: t("cover.ended") });
  }
  if (intent === "handOver") {
    const { from, to } = hiddenValues(form, handOverSchema);
    const count = await handOver(from, to, actor);
    return redirectWithToast("/verwaltung/beratung", { text: count === null ? t("handOver.same") : t("handOver.done", { count }) });
  }
  const submission = await parseForm(form, standInSchema(calendarDate(new Date())), locale, advisersTexts);
  if (submission.status !== "success") return invalid(submission);
  if (!(await addStandIn(submission.value))) return invalid(submission, { fieldErrors: { standIn: [t("cover.same")] } });
  return redirectWithToast("/verwaltung/beratung", { text: t("cover.done") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Advisers() {
  const { advisers, chosen } = useLoaderData<typeof loader>();
  return <AdvisersPage advisers={advisers} chosen={chosen} result={useActionData<typeof action>()?.result} />;
}
