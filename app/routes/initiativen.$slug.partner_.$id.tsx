import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { listConversations } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { offersOfPartner, relationsOfPartner, sharedMap } from "~/domains/partners";
import { PartnerDetail } from "~/domains/partners/detail/partner-detail";
import { teamTexts } from "~/domains/partners/detail/team.text";
import { contactOf, deleteContact, historyOfPartner, issueOwnPage, mapOf, ownPageOf, removedPartners, revokeOwnPage, saveContact, workshopTitles } from "~/domains/partners/index.server";
import { contactSchema } from "~/domains/partners/schema";
import { config } from "~/platform/config.server";
import { parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const whole = await mapOf(initiative.id);
  const isTeam = can(actor, "initiative.internal", access);
  // Whoever is not of the team gets nothing that would have to be hidden.
  const map = isTeam ? whole : sharedMap(whole);
  const partner = map.partners.find(({ id }) => id === params.id);
  if (!partner) throw new Response(null, { status: 404 });
  const { conversations } = await listConversations(initiative.id, isTeam ? "team" : "outside", { withWhom: `partner:${partner.id}` });
  return {
    title: `${partner.name} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    partner,
    district: partner.ags && labelOf(partner.ags),
    coordinates: map.coordinatorId === partner.id,
    relations: relationsOfPartner(map, partner.id),
    offers: offersOfPartner(map, partner.id),
    conversations: conversations.map(({ id, heldOn, agreed }) => ({ id, heldOn, agreed })),
    team: isTeam ? await forTheTeam(initiative.id, partner.id, whole) : null,
  };
}

async function forTheTeam(initiativeId: string, partnerId: string, map: Awaited<ReturnType<typeof mapOf>>) {
  const [contact, link, history, removed, workshops] = await Promise.all([contactOf(initiativeId, partnerId), ownPageOf(partnerId), historyOfPartner(initiativeId, partnerId), removedPartners(initiativeId), workshopTitles(initiativeId)]);
  const ags = history.flatMap(({ before, after }) => [before?.["ags"], after?.["ags"]]).filter((value) => typeof value === "string");
  return {
    internal: map.partners.find(({ id }) => id === partnerId)!,
    contact,
    link,
    history,
    workshops,
    partnerNames: Object.fromEntries([...map.partners, ...removed].map(({ id, name }) => [id, name])) as Record<string, string>,
    districtNames: Object.fromEntries(ags.map((key) => [key, labelOf(key)])) as Record<string, string>,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const which = { initiativeId: initiative.id, partnerId: params.id ?? "" };
  const [locale, form] = [await localeOf(request), await readForm(request)];
  const t = textFor(locale, teamTexts);
  const self = `/initiativen/${initiative.slug}/partner/${which.partnerId}`;
  switch (form.get("intent")) {
    case "issueLink": {
      const token = await issueOwnPage(which.initiativeId, which.partnerId);
      if (!token) throw new Response(null, { status: 404 });
      return data({ address: `${config.baseUrl}/partner/${token}` }, { headers: { "Cache-Control": "no-store" } });
    }
    case "revokeLink":
      await revokeOwnPage(which.initiativeId, which.partnerId);
      return redirectWithToast(`${self}#link`, { text: t("link.revokedNow") });
    case "removeContact":
      await deleteContact(which.initiativeId, which.partnerId);
      return redirectWithToast(self, { text: t("contact.removed") });
    case "contact": {
      const submission = await parseForm(form, contactSchema, locale);
      if (submission.status !== "success") return data({ contact: submission.reply(), conflict: undefined }, { status: 400 });
      const saved = await saveContact(which, submission.value, actor.user.name);
      if (saved.status === "unknown") throw new Response(null, { status: 404 });
      if (saved.status === "conflict") return data({ contact: submission.reply(), conflict: saved.current }, { status: 409 });
      return redirectWithToast(self, { text: t("contact.saved") });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PartnerRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PartnerDetail
      {...loaded}
      address={answer && "address" in answer ? answer.address : null}
      contactResult={answer && "contact" in answer ? answer.contact : null}
      contactConflict={answer && "contact" in answer ? answer.conflict : undefined}
    />
  );
}
