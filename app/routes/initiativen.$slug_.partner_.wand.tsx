import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { joinAddress, wallOf } from "~/domains/partners/index.server";
import { useLivePage } from "~/domains/partners/workshop/use-live-page";
import { Wall } from "~/domains/partners/workshop/wall";
import { wallTexts } from "~/domains/partners/workshop/wall.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

/** Without header and footer: it is thrown on a wall. */
export const handle = { bare: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  const wall = await wallOf(initiative.id);
  return {
    title: `${textFor(await localeOf(request), wallTexts)("title")} · ${initiative.name}`,
    name: initiative.name,
    base: `/initiativen/${initiative.slug}`,
    wall,
    join: wall.workshop ? joinAddress(wall.workshop.code) : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function WallRoute() {
  const { name, base, wall, join } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  useLivePage(`${base}/partner/wand/live`, wall.workshop?.closesAt ?? null);
  return <Wall wall={wall} name={name} join={join} dark={search.has("dunkel")} backTo={`${base}/partner/workshop`} />;
}
