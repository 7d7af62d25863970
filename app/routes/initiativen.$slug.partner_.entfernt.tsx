import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { removedPartners, restoringEdit } from "~/domains/partners/index.server";
import { detailTexts } from "~/domains/partners/detail/detail.text";
import { RemovedList } from "~/domains/partners/detail/removed-list";
import { teamTexts } from "~/domains/partners/detail/team.text";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  return { title: textFor(await localeOf(request), teamTexts)("removed.title"), base: `/initiativen/${initiative.slug}`, partners: await removedPartners(initiative.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const id = (await readForm(request)).get("id");
  const edit = typeof id === "string" ? await restoringEdit(initiative.id, id) : null;
  // Somebody else was faster: then it is back already.
  const page = `/initiativen/${initiative.slug}/partner`;
  if (edit) await editPartnerMap(initiative.id, actor, [{ editId: randomUUID(), edit }]);
  const name = edit?.entity === "partner" ? (edit.after?.name ?? "") : "";
  return redirectWithToast(edit ? `${page}/${edit.id}` : `${page}/entfernt`, { text: textFor(await localeOf(request), teamTexts)(edit ? "removed.done" : "removed.none", { name }) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function RemovedPartnersRoute() {
  const { title, base, partners } = useLoaderData<typeof loader>();
  const t = useText(teamTexts);
  const words = useText(detailTexts);
  const page = `${base}/partner`;
  return (
    <Page title={title} lead={t("removed.lead")} breadcrumbs={[{ label: words("path"), to: base }, { label: words("partners"), to: page }, { label: title }]} width="narrow">
      <RemovedList partners={partners} page={page} />
    </Page>
  );
}
