import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { impulseTexts } from "~/domains/impulse/impulse.text";
import { changeInitiative } from "~/domains/journey/index.server";
import { basicsOf, partnerDistrictOptions } from "~/domains/partners";
import { changePartner, partnerOf } from "~/domains/partners/index.server";
import { PartnerForm } from "~/domains/partners/partner-form";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { partnerSchema } from "~/domains/partners/schema";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [partner, area] = await Promise.all([partnerOf(initiative.id, params.id ?? ""), areaOf(initiative.id)]);
  if (!partner) throw new Response(null, { status: 404 });
  return {
    title: `${partner.name} · ${initiative.name}`,
    path: `/initiativen/${initiative.slug}`,
    id: partner.id,
    partner: { ...basicsOf(partner), revision: partner.revision },
    districts: partnerDistrictOptions(area.parts.map(({ ags }) => ags)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, partnerSchema, locale, partnerFormTexts);
  if (submission.status !== "success") return invalid(submission);
  const { revision, entryId: _, ...content } = submission.value;
  const which = { initiativeId: initiative.id, partnerId: params.id ?? "" };
  const changed = await changeInitiative(initiative.id, actor, (tx) => changePartner(tx, which, actor, revision, content));
  if (changed.status === "unknown") throw new Response(null, { status: 404 });
  if (changed.status === "conflict") {
    const stored = { ...basicsOf(changed.current), revision: changed.current.revision };
    return data({ conflict: { result: submission.reply(), mine: content, stored, savedBy: changed.by } }, { status: 409 });
  }
  return redirectWithToast(`/initiativen/${initiative.slug}/impuls#erste-partner`, { text: textFor(locale, partnerFormTexts)("saved", { name: content.name }) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PartnerPage() {
  const { path, id, partner, districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  const t = useText(partnerFormTexts);
  const steps = useText(impulseTexts);
  const self = `${path}/impuls/partner/${id}`;
  return (
    <Page
      title={partner.name}
      breadcrumbs={[{ label: steps("path"), to: path }, { label: steps("title"), to: `${path}/impuls` }, { label: t("editTitle") }]}
      actions={
        <LinkButton to={`${self}/entfernen`} variant="danger" size="small" icon="trash">
          {t("remove")}
        </LinkButton>
      }
      width="narrow"
    >
      <PartnerForm
        key={partner.revision}
        partner={partner}
        districts={districts}
        lastResult={answer && "result" in answer ? answer.result : conflict?.result}
        conflict={conflict}
        backTo={`${path}/impuls`}
        selfTo={self}
      />
    </Page>
  );
}
