import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { columns } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { byColumn, type ShownMap } from "../map/shown-map";
import { PartnerStatePill } from "../partner-table";
import { pageTexts } from "./page.text";
import { useColumnName } from "./use-column-name";

interface StageListProps {
  map: ShownMap;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
}

/** The partners by stage: what stands for the map where it cannot be drawn. */
export function StageList({ map, page, canEdit }: StageListProps) {
  const t = useText(pageTexts);
  const chain = useText(chainTexts);
  const columnName = useColumnName();
  const found = byColumn(map.partners);
  return (
    <div className="space-y-4">
      <p className="max-w-measure">
        {canEdit ? t("list.lead") : t("list.leadRead")}{" "}
        <Link className="link" to={`${page}?ansicht=tabelle`}>
          {t("list.table")}
        </Link>
      </p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {columns.map((column) => {
          const nearest = column === "extracurricular" || column === "supporting" ? undefined : map.missingStages[column];
          return (
            <Card key={column} title={columnName(column)} className={column === "supporting" ? "lg:col-span-2" : undefined}>
              {nearest !== undefined ? <p className="mb-2 text-note text-ink-soft">{nearest ? `${chain("missing")}, ${chain("nearest", { name: nearest })}` : chain("missing")}</p> : null}
              {found.has(column) ? (
                <ul className="space-y-2">
                  {(found.get(column) ?? []).map(({ id, name, state }) => (
                    <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                      <Link className="link min-w-0 break-words" to={`${page}/${id}`}>
                        {name}
                      </Link>
                      <PartnerStatePill state={state} />
                    </li>
                  ))}
                </ul>
              ) : nearest === undefined ? (
                <p className="text-ink-soft">{t("list.nobody")}</p>
              ) : null}
            </Card>
          );
        })}
      </div>
    </div>
  );
}
