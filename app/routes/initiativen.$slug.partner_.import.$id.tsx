import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { importChoices, importMeanings } from "~/domains/partners";
import { exchangeTexts } from "~/domains/partners/exchange/exchange.text";
import { PreviewPage } from "~/domains/partners/exchange/preview-page";
import { cancelImport, importOf, saveImportChoices, takeImport, undoImport, type ImportEdits } from "~/domains/partners/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

async function importOfRequest(request: Request, params: LoaderFunctionArgs["params"]) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const view = await importOf(initiative.id, params.id ?? "");
  if (!view) throw new Response(null, { status: 404 });
  return { actor, initiative, view, t: textFor(await localeOf(request), exchangeTexts) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative, view, t } = await importOfRequest(request, params);
  return { title: `${t("preview")} · ${initiative.name}`, base: `/initiativen/${initiative.slug}`, view, meanings: importMeanings(t("id")) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative, view, t } = await importOfRequest(request, params);
  const page = `/initiativen/${initiative.slug}/partner`;
  const form = await readForm(request);
  const make: ImportEdits = (edits, options) => editPartnerMap(initiative.id, actor, edits, options);
  const intent = form.get("intent");
  if (intent === "undo") {
    const undone = await undoImport(initiative.id, view.id, make);
    return redirectWithToast(`${page}/import`, { text: undone === null ? t("takenBefore") : undone.kept > 0 ? t("undoneKept", { kept: undone.kept }) : t("undone") });
  }
  if (intent === "cancel") {
    await cancelImport(initiative.id, view.id);
    return redirectWithToast(`${page}/import`, { text: t("cancelled") });
  }
  const { mapping, choices } = importChoices(form, view.heading.length);
  await saveImportChoices(initiative.id, view.id, mapping, choices);
  if (intent !== "take") return redirect(`${page}/import/${view.id}`);
  const taken = await takeImport(initiative.id, view.id, make);
  if (taken.status === "changed") return data({ changed: true }, { status: 409 });
  if (taken.status === "taken") return redirectWithToast(`${page}/import`, { text: t("takenBefore") });
  return redirectWithToast(`${page}?ansicht=tabelle`, { text: t("taken", { count: taken.edits }) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PreviewRoute() {
  const { base, view, meanings } = useLoaderData<typeof loader>();
  return <PreviewPage base={base} view={view} meanings={meanings} changed={useActionData<typeof action>()?.changed ?? false} />;
}
