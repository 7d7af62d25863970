import { useText } from "~/platform/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import type { ShownMap } from "../map/shown-map";
import { useColumnName } from "../page/use-column-name";
import { partnerTexts } from "../partner.text";
import { PartnersTable } from "./partners-table";
import { TableFilter } from "./table-filter";
import { chosenPartners, pageSize, type TableQuery, writeTableQuery } from "./table-query";
import { tableTexts } from "./table.text";

export interface TableViewProps {
  map: ShownMap;
  query: TableQuery;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
  /** Labels of the Kreise that occur, by AGS. */
  districtNames: Readonly<Record<string, string>>;
}

/** The view "Tabelle": an equal editor of the map, also without script. */
export function TableView({ map, query, page, districtNames }: TableViewProps) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const columnName = useColumnName();
  const chosen = chosenPartners(map, query, { kind: (kind) => words(`kind.${kind}`), column: columnName, district: (ags) => districtNames[ags] ?? "" });
  const pageCount = Math.max(1, Math.ceil(chosen.length / pageSize));
  const current = Math.min(query.page, pageCount);
  const all = map.partners.length;
  return (
    <div className="space-y-5">
      <TableFilter key={JSON.stringify(query)} map={map} query={query} page={page} districtNames={districtNames} />
      <p className="text-note text-ink-soft">{chosen.length === all ? t("shown", { count: all }) : t("shownOf", { count: chosen.length, all })}</p>
      {chosen.length === 0 ? (
        <EmptyState title={t("nothing.title")}>{t("nothing.body")}</EmptyState>
      ) : (
        <>
          <div className="rounded-card border border-line bg-surface p-4 sm:px-5">
            <PartnersTable partners={chosen.slice((current - 1) * pageSize, current * pageSize)} coordinatorId={map.coordinatorId} query={query} page={page} districtNames={districtNames} />
          </div>
          <Pagination page={current} pageCount={pageCount} href={(n) => `${page}${writeTableQuery(query, { page: n })}`} label={t("page")} />
        </>
      )}
    </div>
  );
}
