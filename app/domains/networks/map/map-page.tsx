import { Link } from "@remix-run/react";
import { isLandCode } from "~/domains/districts";
import { useText } from "~/platform/i18n/use-text";
import { Disclosure } from "~/ui/disclosure";
import { Card, Page } from "~/ui/page";
import type { PlaceOption } from "../directory-filters";
import { DistrictTable, LandTable } from "./count-tables";
import { DirectoryTabs } from "./directory-tabs";
import { DistrictCountsMap } from "./district-counts-map";
import { listOfLand, mapAddress } from "./map-address";
import { MapFilters } from "./map-filters";
import type { MapView } from "./map-view";
import { mapTexts } from "./map.text";

/** The directory as a map, with the same in tables below it. */
export function DirectoryMapPage({ view }: { view: MapView & { lands: PlaceOption[] } }) {
  const t = useText(mapTexts);
  const { query, table } = view;
  return (
    <Page title={t("title")} lead={t("lead")}>
      <DirectoryTabs current="map" query={query} />
      <div className="flex flex-col gap-6">
        <MapFilters query={query} lands={view.lands} />
        <p>
          <strong>{t("total", { count: view.total, landWide: view.landWide, unstated: view.unstated })}</strong> <span className="text-ink-soft">{t("totalHint")}</span>
        </p>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <DistrictCountsMap counts={view.counts} query={query} land={isLandCode(query.land) ? query.land : null} />
          {view.land ? (
            <LandNetworks land={view.land} query={query} />
          ) : (
            <Card title={t("landsTitle")}>
              <LandTable rows={view.landRows} query={query} />
            </Card>
          )}
        </div>
        <Disclosure summary={view.land ? t("districtsTitleIn", { land: view.land.name }) : t("districtsTitle")} id="kreise" open={query.page > 1 || query.sort === "name"}>
          <DistrictTable {...table} query={query} />
        </Disclosure>
      </div>
    </Page>
  );
}

/** The networks of a Land that colour no Kreis. */
function LandNetworks({ land, query }: { land: NonNullable<MapView["land"]>; query: MapView["query"] }) {
  const t = useText(mapTexts);
  const parts = [
    { title: t("landWideTitle", { count: land.landWide }), networks: land.landWideNetworks, count: land.landWide },
    { title: t("unstatedTitle", { count: land.unstated }), networks: land.unstatedNetworks, count: land.unstated },
  ];
  return (
    <Card
      title={t("landTitle", { land: land.name, count: land.total })}
      aside={
        <Link className="link text-fine" to={mapAddress({ ...query, land: "", page: 1 })}>
          {t("allLands")}
        </Link>
      }
    >
      <div className="space-y-5">
        {land.total > 0 ? (
          <Link className="link" to={listOfLand(query, query.land)}>
            {t("landList")}
          </Link>
        ) : null}
        {parts.map(({ title, networks, count }) => (
          <section key={title}>
            <h3 className="font-head text-[1.0625rem] font-semibold">{title}</h3>
            {networks.length === 0 ? (
              <p className="mt-1 text-ink-soft">{t("none")}</p>
            ) : (
              <ul className="mt-2 space-y-1.5">
                {networks.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link className="link" to={`/netzwerke/${slug}`}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            {count > networks.length ? (
              <Link className="link mt-2 inline-block" to={listOfLand(query, query.land)}>
                {t("more", { count: count - networks.length })}
              </Link>
            ) : null}
          </section>
        ))}
      </div>
    </Card>
  );
}
