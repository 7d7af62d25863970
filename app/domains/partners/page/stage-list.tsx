import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Card } from "~/ui/page";
import { columns } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { findingOfKey, pointedBy } from "../findings/finding-key";
import { useFindingSentence } from "../findings/finding-sentence";
import { findingsTexts } from "../findings/findings.text";
import { byColumn, type ShownMap } from "../map/shown-map";
import { PartnerStatePill } from "../partner-table";
import { pageTexts } from "./page.text";
import { useColumnName } from "./use-column-name";

/** So many of a column stand in the list; the table has them all. A page of five hundred would be long and slow. */
const mostOfColumn = 20;

interface StageListProps {
  map: ShownMap;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
  /** Key of the finding that stands out. */
  show: string | null;
  /** Whether findings may be shown that are for the team alone. */
  internal: boolean;
}

/** The partners by stage: what stands for the map where it cannot be drawn. */
export function StageList({ map, page, canEdit, show, internal }: StageListProps) {
  const t = useText(pageTexts);
  const words = useText(findingsTexts);
  const chain = useText(chainTexts);
  const columnName = useColumnName();
  const found = byColumn(map.partners);
  const finding = show === null ? null : findingOfKey(map, show, internal);
  const sentence = useFindingSentence(map, (id) => `${page}/${id}`);
  const pointed = new Set(finding ? pointedBy(map, finding).partnerIds : []);
  return (
    <div className="space-y-4">
      {finding ? (
        <div className="rounded bg-petrol-tint px-3 py-2">
          <p>{sentence(finding)}</p>
          <Link className="link text-note" to={`${page}?ansicht=karte`}>
            {words("showAll")}
          </Link>
        </div>
      ) : null}
      <p className="max-w-measure">
        {canEdit ? t("list.lead") : t("list.leadRead")}{" "}
        <Link className="link" to={`${page}?ansicht=tabelle`}>
          {t("list.table")}
        </Link>
      </p>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {columns.map((column) => {
          const partners = found.get(column) ?? [];
          const listed = partners.length > mostOfColumn ? [...partners.filter(({ id }) => pointed.has(id)), ...partners.filter(({ id }) => !pointed.has(id))].slice(0, mostOfColumn) : partners;
          const nearest = column === "extracurricular" || column === "supporting" ? undefined : map.missingStages[column];
          return (
            <Card key={column} title={columnName(column)} className={column === "supporting" ? "xl:col-span-2" : undefined}>
              {nearest !== undefined ? <p className="mb-2 text-note text-ink-soft">{nearest ? `${chain("missing")}, ${chain("nearest", { name: nearest })}` : chain("missing")}</p> : null}
              {partners.length > 0 ? (
                <ul className="space-y-2">
                  {listed.map(({ id, name, state }) => (
                    <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                      <Link className={classNames("link min-w-0 break-words", pointed.has(id) && "font-bold")} to={`${page}/${id}`}>
                        {name}
                      </Link>
                      <PartnerStatePill state={state} />
                    </li>
                  ))}
                  {partners.length > listed.length ? (
                    <li>
                      <Link className="link" to={`${page}?ansicht=tabelle&stufe=${column}`}>
                        {t("list.more", { count: partners.length - listed.length })}
                      </Link>
                    </li>
                  ) : null}
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
