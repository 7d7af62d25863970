import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { importPageTexts } from "~/domains/networks/care/import-page.text";
import { ImportPage } from "~/domains/networks/care/import-page";
import { importUpload, uploadedBytes } from "~/domains/networks/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "directory.care");
  return { title: textFor(await localeOf(request), importPageTexts)("title") };
}

export async function action({ request }: ActionFunctionArgs) {
  await requirePermission(request, "directory.care");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const bytes = await uploadedBytes(form);
  if (typeof bytes === "string") return data({ problem: textFor(locale, importPageTexts)(bytes), report: undefined }, { status: 400 });
  return { report: await importUpload(bytes, locale, form.get("intent") !== "take"), problem: undefined };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Import() {
  const answer = useActionData<typeof action>();
  return <ImportPage report={answer?.report} problem={answer?.problem} />;
}
