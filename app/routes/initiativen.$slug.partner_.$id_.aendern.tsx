import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { changeOf, type MapEdit, partnerDistrictOptions, problemOf } from "~/domains/partners";
import { detailTexts } from "~/domains/partners/detail/detail.text";
import { PartnerDetailForm } from "~/domains/partners/detail/partner-detail-form";
import { mapOf } from "~/domains/partners/index.server";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { partnerDetailSchema } from "~/domains/partners/schema";
import { parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [map, area] = await Promise.all([mapOf(initiative.id), areaOf(initiative.id)]);
  const partner = map.partners.find(({ id }) => id === params.id);
  if (!partner) throw new Response(null, { status: 404 });
  return { title: `${partner.name} · ${initiative.name}`, base: `/initiativen/${initiative.slug}`, partner, revision: map.revision, districts: partnerDistrictOptions(area.parts.map(({ ags }) => ags)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, partnerDetailSchema, locale, partnerFormTexts);
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: null }, { status: 400 });
  const { was, ...typed } = submission.value;
  const change = changeOf(was, typed);
  const id = params.id ?? "";
  const [result] = change ? await editPartnerMap(initiative.id, actor, [{ editId: randomUUID(), edit: { entity: "partner", id, ...change } as MapEdit }]) : [];
  const problem = problemOf(locale, result, was);
  if (problem?.type === "refused") return data({ result: submission.reply({ formErrors: [problem.sentence] }), conflict: null }, { status: 409 });
  if (problem) return data({ result: submission.reply(), conflict: problem.conflict }, { status: 409 });
  return redirectWithToast(`/initiativen/${initiative.slug}/partner/${id}`, { text: textFor(locale, partnerFormTexts)("saved", { name: typed.name }) });
}

// Somebody may have taken the partner away meanwhile: what was typed must not go with it.
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: { actionStatus?: number; defaultShouldRevalidate: boolean }) => (actionStatus === 409 ? false : defaultShouldRevalidate);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ChangePartnerRoute() {
  const { base, partner, districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(detailTexts);
  const self = `${base}/partner/${partner.id}`;
  return (
    <Page
      title={partner.name}
      breadcrumbs={[{ label: t("path"), to: base }, { label: t("partners"), to: `${base}/partner` }, { label: partner.name, to: self }, { label: t("edit") }]}
      actions={
        <LinkButton to={`${self}/entfernen`} variant="danger" size="small" icon="trash">
          {t("remove")}
        </LinkButton>
      }
      width="narrow"
    >
      <PartnerDetailForm partner={partner} districts={districts} lastResult={answer?.result} conflict={answer?.conflict ?? null} backTo={self} selfTo={`${self}/aendern`} removedTo={`${base}/partner/entfernt`} />
    </Page>
  );
}
