import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { impulseTexts } from "~/domains/impulse/impulse.text";
import { changeInitiative } from "~/domains/journey/index.server";
import { partnerDistrictOptions } from "~/domains/partners";
import { addPartner } from "~/domains/partners/index.server";
import { PartnerForm } from "~/domains/partners/partner-form";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { partnerSchema } from "~/domains/partners/schema";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [locale, area] = await Promise.all([localeOf(request), areaOf(initiative.id)]);
  return {
    title: `${textFor(locale, partnerFormTexts)("addTitle")} · ${initiative.name}`,
    path: `/initiativen/${initiative.slug}`,
    districts: partnerDistrictOptions(area.parts.map(({ ags }) => ags)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, partnerSchema, locale, partnerFormTexts);
  if (submission.status !== "success") return invalid(submission);
  const { revision: _, ...content } = submission.value;
  await changeInitiative(initiative.id, actor, (tx) => addPartner(tx, initiative.id, actor, content));
  return redirectWithToast(`/initiativen/${initiative.slug}/impuls#erste-partner`, { text: textFor(locale, partnerFormTexts)("added", { name: content.name }) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewPartnerPage() {
  const { path, districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(partnerFormTexts);
  const steps = useText(impulseTexts);
  const crumbs = [{ label: steps("path"), to: path }, { label: steps("title"), to: `${path}/impuls` }, { label: t("addTitle") }];
  return (
    <Page title={t("addTitle")} lead={t("addLead")} breadcrumbs={crumbs} width="narrow">
      <PartnerForm districts={districts} lastResult={answer?.result} backTo={`${path}/impuls`} selfTo={`${path}/impuls/partner/neu`} />
    </Page>
  );
}
