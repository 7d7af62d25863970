import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { CheckNetworks } from "~/domains/networks/check/check-networks";
import { loadCheck } from "~/domains/networks/index.server";
import { localeOf } from "~/platform/i18n/locale.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const { items, impulseMissing } = await loadCheck(initiative.id, await localeOf(request));
  return { items, impulseMissing, canEdit: can(actor, "initiative.edit", access), base: `/initiativen/${initiative.slug}/bestand`, impulseTo: `/initiativen/${initiative.slug}/impuls` };
}

export default function CheckNetworksRoute() {
  return <CheckNetworks {...useLoaderData<typeof loader>()} />;
}
