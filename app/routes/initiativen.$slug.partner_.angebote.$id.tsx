import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { changeOf, type MapEdit, type OfferContent, problemOf } from "~/domains/partners";
import { detailTexts } from "~/domains/partners/detail/detail.text";
import { OfferForm } from "~/domains/partners/detail/offer-form";
import { mapOf } from "~/domains/partners/index.server";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { offerSchema } from "~/domains/partners/schema";
import { parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

const isNew = (id: string | undefined) => id === "neu";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const map = await mapOf(initiative.id);
  const from = new URL(request.url).searchParams.get("partner");
  const blank: OfferContent = { name: "", stages: [], themes: [], targetGroups: [], capacity: null, note: "", partnerIds: map.partners.some(({ id }) => id === from) ? [from!] : [] };
  const offer = isNew(params.id) ? blank : map.offers.find(({ id }) => id === params.id);
  if (!offer) throw new Response(null, { status: 404 });
  const t = textFor(await localeOf(request), detailTexts);
  return { title: offer.name || t("offers.add"), base: `/initiativen/${initiative.slug}`, id: params.id ?? "", offer, partners: map.partners.map(({ id, name }) => ({ id, name })) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const t = textFor(locale, detailTexts);
  const back = `/initiativen/${initiative.slug}/partner?ansicht=tabelle#angebote`;
  const id = isNew(params.id) ? randomUUID() : (params.id ?? "");
  if (form.get("intent") === "remove") {
    const offer = (await mapOf(initiative.id)).offers.find((one) => one.id === id);
    if (offer) {
      const { id: _, ...before } = offer;
      await editPartnerMap(initiative.id, actor, [{ editId: randomUUID(), edit: { entity: "offer", id, before, after: null } }]);
    }
    return redirectWithToast(back, { text: t("offers.removed") });
  }
  const submission = await parseForm(form, offerSchema, locale, partnerFormTexts);
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: null }, { status: 400 });
  const { was, ...typed } = submission.value;
  const change = isNew(params.id) ? { before: null, after: typed } : changeOf(was, typed);
  const [result] = change ? await editPartnerMap(initiative.id, actor, [{ editId: randomUUID(), edit: { entity: "offer", id, ...change } as MapEdit }]) : [];
  const problem = problemOf(locale, result, was);
  if (problem?.type === "refused") return data({ result: submission.reply({ formErrors: [problem.sentence] }), conflict: null }, { status: 409 });
  if (problem) return data({ result: submission.reply(), conflict: problem.conflict }, { status: 409 });
  return redirectWithToast(back, { text: textFor(locale, partnerFormTexts)("saved", { name: typed.name }) });
}

export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: { actionStatus?: number; defaultShouldRevalidate: boolean }) => (actionStatus === 409 ? false : defaultShouldRevalidate);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function OfferRoute() {
  const { title, base, id, offer, partners } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(detailTexts);
  const back = `${base}/partner?ansicht=tabelle#angebote`;
  return (
    <Page title={title} breadcrumbs={[{ label: t("path"), to: base }, { label: t("partners"), to: `${base}/partner` }, { label: t("offers.title"), to: back }, { label: title }]} width="narrow">
      <OfferForm offer={offer} isNew={isNew(id)} partners={partners} lastResult={answer?.result} conflict={answer?.conflict ?? null} backTo={back} selfTo={`${base}/partner/angebote/${id}`} />
    </Page>
  );
}
