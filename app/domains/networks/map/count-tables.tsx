import { Link } from "@remix-run/react";
import { formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Pagination } from "~/ui/pagination";
import { Row, Table, Td, Th } from "~/ui/table";
import { listOfDistrict, listOfLand, mapAddress, type MapQuery } from "./map-address";
import type { DistrictRow, LandRow } from "./map-rows";
import { mapTexts } from "./map.text";

/** Länder with their networks, also those that no Kreis shows. */
export function LandTable({ rows, query }: { rows: LandRow[]; query: MapQuery }) {
  const t = useText(mapTexts);
  const locale = useLocale();
  return (
    <Table caption={t("landsCaption")}>
      <thead>
        <Row>
          <Th>{t("land")}</Th>
          <Th numeric>{t("networks")}</Th>
          <Th numeric>{t("landWide")}</Th>
          <Th numeric>{t("unstated")}</Th>
        </Row>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code}>
            <Th scope="row">
              <Link className="link" to={mapAddress({ ...query, land: row.code, page: 1 })} aria-label={t("inLand", { land: row.name })}>
                {row.name}
              </Link>
            </Th>
            <Td label={t("networks")} numeric>
              {row.total > 0 ? (
                <Link className="link" to={listOfLand(query, row.code)} aria-label={`${row.name}, ${t("count", { count: row.total })}`}>
                  {formatNumber(locale, row.total)}
                </Link>
              ) : (
                0
              )}
            </Td>
            <Td label={t("landWide")} numeric>
              {formatNumber(locale, row.landWide)}
            </Td>
            <Td label={t("unstated")} numeric>
              {formatNumber(locale, row.unstated)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

interface DistrictTableProps {
  rows: DistrictRow[];
  query: MapQuery;
  page: number;
  pageCount: number;
}

/** What the map shows, as a table: every Kreis, those without networks too. */
export function DistrictTable({ rows, query, page, pageCount }: DistrictTableProps) {
  const t = useText(mapTexts);
  const locale = useLocale();
  return (
    <>
      <Table caption={t("districtsCaption")}>
        <thead>
          <Row>
            <Th sortTo={mapAddress({ ...query, sort: "name", page: 1 })} sorted={query.sort === "name" ? "ascending" : undefined}>
              {t("district")}
            </Th>
            {query.land ? null : <Th>{t("land")}</Th>}
            <Th numeric sortTo={mapAddress({ ...query, sort: "count", page: 1 })} sorted={query.sort === "count" ? "descending" : undefined}>
              {t("networks")}
            </Th>
          </Row>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.ags}>
              <Th scope="row" className="font-normal">
                <Link className="link" to={listOfDistrict(query, row.ags)}>
                  {row.label}
                </Link>
              </Th>
              {query.land ? null : <Td label={t("land")}>{row.land}</Td>}
              <Td label={t("networks")} numeric>
                {formatNumber(locale, row.count)}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <Pagination page={page} pageCount={pageCount} href={(n) => mapAddress({ ...query, page: n })} />
    </>
  );
}
