import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { listConversations } from "~/domains/conversations/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { checkNetworkTexts } from "~/domains/networks/check/check-network.text";
import { CheckNetworkPage } from "~/domains/networks/check/check-network-page";
import { networkDetails, partnerPairs, verdictSchema } from "~/domains/networks";
import { loadCheckNetwork, planOf, saveVerdict } from "~/domains/networks/index.server";
import { templateAddress } from "~/domains/toolbox";
import { parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const found = await loadCheckNetwork(initiative.id, params.id ?? "", await localeOf(request));
  if (!found) throw new Response(null, { status: 404 });
  const { conversations } = await listConversations(initiative.id, can(actor, "initiative.internal", access) ? "team" : "outside", { withWhom: `network:${found.item.id}` });
  const { plan } = await planOf(initiative.id);
  return {
    item: found.item,
    details: networkDetails(found.entry),
    pairs: partnerPairs(found.matches, plan.partners),
    conversations: conversations.map(({ id, heldOn, kind, agreed }) => ({ id, heldOn, kind, agreed })),
    canEdit: can(actor, "initiative.edit", access),
    base: `/initiativen/${initiative.slug}/bestand`,
    guideTo: templateAddress("gespraechsleitfaden", initiative.slug, found.item.id),
    pathTo: `/initiativen/${initiative.slug}`,
  };
}

/** The team says whether two partners are the same. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, verdictSchema, locale);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { verdict, ...pair } = submission.value;
  const networkId = params.id ?? "";
  const saved = await changeInitiative(initiative.id, actor, (tx) =>
    saveVerdict(tx, initiative.id, { ...pair, networkId, verdict: verdict === "none" ? null : verdict }),
  );
  if (!saved) throw new Response(null, { status: 404 });
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand/netzwerke/${networkId}#partner`, { text: textFor(locale, checkNetworkTexts)("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.item.name);

export default function CheckNetworkRoute() {
  return <CheckNetworkPage {...useLoaderData<typeof loader>()} />;
}
