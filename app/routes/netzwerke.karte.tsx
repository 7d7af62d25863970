import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lands } from "~/domains/districts";
import { mapQuery, mapView } from "~/domains/networks";
import { countByPlace, networksBesidesMap } from "~/domains/networks/index.server";
import { DirectoryMapPage } from "~/domains/networks/map/map-page";
import { mapTexts } from "~/domains/networks/map/map.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = mapQuery(new URL(request.url).searchParams);
  const [counts, besides, locale] = await Promise.all([countByPlace(query), query.land ? networksBesidesMap(query) : null, localeOf(request)]);
  return {
    title: textFor(locale, mapTexts)("title"),
    ...mapView(query, counts, besides),
    lands: lands.map(({ code, name }) => ({ value: code, label: name })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function DirectoryMap() {
  return <DirectoryMapPage view={useLoaderData<typeof loader>()} />;
}
