import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setTimeout } from "node:timers/promises";
import { requireInitiative } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { importChoices, importMeanings, relationColumnMeanings } from "~/domains/partners";
import { exchangeTexts } from "~/domains/partners/exchange/exchange.text";
import { PreviewPage } from "~/domains/partners/exchange/preview-page";
import { cancelImport, importOf, saveImportChoices, shownPreview, takeImport, undoImport, type ImportEdits } from "~/domains/partners/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { log } from "~/platform/log.server";
import { redirectWithToast } from "~/platform/toast.server";

async function importOfRequest(request: Request, params: LoaderFunctionArgs["params"]) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const view = await importOf(initiative.id, params.id ?? "");
  if (!view) throw new Response(null, { status: 404 });
  return { actor, initiative, view, t: textFor(await localeOf(request), exchangeTexts) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative, view, t } = await importOfRequest(request, params);
  return { title: `${t("preview")} · ${initiative.name}`, base: `/initiativen/${initiative.slug}`, view: shownPreview(view), meanings: importMeanings(t("id")), relationMeanings: relationColumnMeanings(t("id")) };
}

/** So long a click may take; an import that takes longer shows how far it is. */
const patience = 1500;

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
    return redirectWithToast(`${page}/import`, { text: (await cancelImport(initiative.id, view.id)) ? t("cancelled") : t("tooLate") });
  }
  if (view.state === "preview" || view.isBroken) {
    await saveImportChoices(initiative.id, view.id, importChoices(form, { partners: view.heading.length, relations: view.relationHeading.length }));
  }
  const own = `${page}/import/${view.id}`;
  if (intent !== "take") return redirect(own);
  const taking = takeImport(initiative.id, view.id, make);
  taking.catch((error: unknown) => log.error({ err: error }, "import of partners"));
  const taken = await Promise.race([taking, setTimeout(patience, null)]).catch(() => ({ status: "failed" as const }));
  if (taken?.status === "taken") return redirectWithToast(`${page}/import`, { text: t("takenBefore") });
  if (taken?.status === "done") return redirectWithToast(`${page}?ansicht=tabelle`, { text: t("taken", { count: taken.edits }) });
  return redirect(own);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PreviewRoute() {
  const { base, view, meanings, relationMeanings } = useLoaderData<typeof loader>();
  return <PreviewPage base={base} view={view} meanings={meanings} relationMeanings={relationMeanings} />;
}
