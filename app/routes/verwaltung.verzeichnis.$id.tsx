import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { lands } from "~/domains/districts";
import { entrySchema, entryValues } from "~/domains/networks";
import { careTexts } from "~/domains/networks/care/care.text";
import { EntryFormPage } from "~/domains/networks/care/entry-form-page";
import { changeEntry, findEntry } from "~/domains/networks/index.server";
import { parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, "directory.care");
  const entry = await findEntry(params.id ?? "");
  if (!entry) throw new Response(null, { status: 404 });
  const { id, slug, name, revision, corrections } = entry;
  return {
    entry: { id, slug, name, revision },
    values: entryValues(entry),
    lands: lands.map(({ code, name: label }) => ({ value: code, label })),
    corrections: corrections.map(({ id: correctionId, body, proposal, source, email }) => ({ id: correctionId, body, proposal, source, email })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "directory.care");
  const locale = await localeOf(request);
  const t = textFor(locale, careTexts);
  const submission = await parseForm(request, entrySchema, locale, { de: careTexts.de.entry, en: careTexts.en.entry });
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: undefined }, { status: 400 });
  const outcome = await changeEntry(params.id ?? "", submission.value, actor.user.name);
  if (outcome === "saved") return redirectWithToast("/verwaltung/verzeichnis", { text: t(submission.value.settles ? "entry.savedAndSettled" : "entry.saved") });
  if (outcome === "gone") return redirectWithToast("/verwaltung/verzeichnis", { text: t("entry.gone"), tone: "problem" });
  const { conflict } = outcome;
  return data({ result: submission.reply(), conflict: { values: entryValues(conflict), revision: conflict.revision, savedBy: conflict.updatedBy } }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.entry.name);

export default function Entry() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EntryFormPage key={loaded.entry.revision} {...loaded} result={answer?.result} conflict={answer?.conflict} />;
}
