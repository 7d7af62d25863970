import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { impulseTexts } from "~/domains/impulse/impulse.text";
import { changeInitiative } from "~/domains/journey/index.server";
import { partnerDistrictOptions, samePartner } from "~/domains/partners";
import { addPartner, partnersOf } from "~/domains/partners/index.server";
import { PartnerForm } from "~/domains/partners/partner-form";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { partnerSchema } from "~/domains/partners/schema";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
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
    entryId: randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const submission = await parseForm(form, partnerSchema, locale, partnerFormTexts);
  if (submission.status !== "success") return invalid(submission);
  const { revision: _, entryId, ...content } = submission.value;
  if (form.get("different") !== "on") {
    const [partners, area] = await Promise.all([partnersOf(initiative.id), areaOf(initiative.id)]);
    const same = samePartner(content, partners.filter(({ id }) => id !== entryId), area.parts.map(({ ags }) => ags));
    const to = `/initiativen/${initiative.slug}/impuls/partner/${same?.id}`;
    if (same) return data({ same: { result: submission.reply(), name: same.name, to } }, { status: 409 });
  }
  await changeInitiative(initiative.id, actor, (tx) => addPartner(tx, initiative.id, actor, content, entryId));
  return redirectWithToast(`/initiativen/${initiative.slug}/impuls#erste-partner`, { text: textFor(locale, partnerFormTexts)("added", { name: content.name }) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function NewPartnerPage() {
  const { path, districts, entryId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const same = answer && "same" in answer ? answer.same : null;
  const t = useText(partnerFormTexts);
  const steps = useText(impulseTexts);
  const crumbs = [{ label: steps("path"), to: path }, { label: steps("title"), to: `${path}/impuls` }, { label: t("addTitle") }];
  return (
    <Page title={t("addTitle")} lead={t("addLead")} breadcrumbs={crumbs} width="narrow">
      <PartnerForm districts={districts} entryId={entryId} lastResult={answer && "result" in answer ? answer.result : same?.result} same={same} backTo={`${path}/impuls`} selfTo={`${path}/impuls/partner/neu`} />
    </Page>
  );
}
