import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { pageTexts } from "~/domains/partners/page/page.text";
import { changeInitiative } from "~/domains/journey/index.server";
import { attachedTo, partnerOf, removePartner } from "~/domains/partners/index.server";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { PartnerRemoval } from "~/domains/partners/partner-removal";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

async function partnerOfRequest(request: Request, params: LoaderFunctionArgs["params"]) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const partner = await partnerOf(initiative.id, params.id ?? "");
  if (!partner) throw new Response(null, { status: 404 });
  return { actor, initiative, partner };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative, partner } = await partnerOfRequest(request, params);
  const t = textFor(await localeOf(request), partnerFormTexts);
  return {
    title: `${t("remove")} · ${initiative.name}`,
    path: `/initiativen/${initiative.slug}`,
    id: partner.id,
    name: partner.name,
    attached: await attachedTo(partner.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative, partner } = await partnerOfRequest(request, params);
  await changeInitiative(initiative.id, actor, (tx) => removePartner(tx, { initiativeId: initiative.id, partnerId: partner.id }, actor));
  const text = textFor(await localeOf(request), partnerFormTexts)("removal.done", { name: partner.name });
  return redirectWithToast(`/initiativen/${initiative.slug}/partner?ansicht=tabelle`, { text });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function RemovePartnerPage() {
  const { path, id, name, attached } = useLoaderData<typeof loader>();
  const t = useText(partnerFormTexts);
  const steps = useText(pageTexts);
  const self = `${path}/partner/${id}`;
  return (
    <Page
      title={t("removal.title", { name })}
      breadcrumbs={[{ label: steps("path"), to: path }, { label: steps("title"), to: `${path}/partner` }, { label: name, to: self }, { label: t("remove") }]}
      width="narrow"
    >
      <PartnerRemoval attached={attached} backTo={self} />
    </Page>
  );
}
