import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { sharedMapOf } from "~/domains/partners/index.server";
import { posterTexts } from "~/domains/partners/poster/poster.text";
import { PosterPage } from "~/domains/partners/poster/poster-page";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  const t = textFor(await localeOf(request), posterTexts);
  const { map } = await sharedMapOf(initiative.id);
  return { title: `${t("page.title")} · ${initiative.name}`, base: `/initiativen/${initiative.slug}`, isEmpty: map.partners.length === 0 };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function PosterRoute() {
  const { base, isEmpty } = useLoaderData<typeof loader>();
  return <PosterPage base={base} isEmpty={isEmpty} />;
}
