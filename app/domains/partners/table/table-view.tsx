import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { visibleRelations } from "../map/map-state";
import type { ShownMap } from "../map/shown-map";
import { useColumnName } from "../page/use-column-name";
import type { NamesById } from "../page/use-field-words";
import { partnerTexts } from "../partner.text";
import { AddRow } from "./add-row";
import { BulkForm } from "./bulk-form";
import { Coordinator, MissingStages } from "./frame-forms";
import { OffersTable } from "./offers-table";
import { PartnersTable } from "./partners-table";
import { AddRelation } from "./relation-row-form";
import { RelationsTable } from "./relations-table";
import { TableFilter } from "./table-filter";
import type { TableAnswer, TableIntent } from "./table-forms.server";
import { chosenPartners, chosenRelations, pageSize, type TableQuery, writeTableQuery } from "./table-query";
import { tableTexts } from "./table.text";

export interface TableViewProps {
  map: ShownMap;
  query: TableQuery;
  /** Open rows and prefilled fields, by the address. */
  open: { partner: string | null; relation: string | null; from: string | null };
  /** What became of the last form, if it was not taken. */
  answer: TableAnswer | null;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
  /** Labels of the Kreise that occur, by AGS. */
  districtNames: Readonly<Record<string, string>>;
}

/** The view "Tabelle": an equal editor of the map, also without script. */
export function TableView({ map, query, open, answer, page, canEdit, districtNames }: TableViewProps) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const columnName = useColumnName();
  const nameOf = new Map(map.partners.map(({ id, name }) => [id, name]));
  const names: NamesById = { partner: (id) => nameOf.get(id) ?? "", district: (ags) => districtNames[ags] ?? "" };
  const chosen = chosenPartners(map, query, { kind: (kind) => words(`kind.${kind}`), column: columnName, district: names.district });
  const relations = chosenRelations(map, query, chosen, names.partner);
  const rows = paged(chosen, query.page);
  const edges = paged(relations, query.relationsPage);
  const all = map.partners.length;
  const of = (...intents: TableIntent[]) => (answer && intents.includes(answer.intent) ? answer : null);
  const tableTo = `${page}${writeTableQuery(query, { page: query.page, relationsPage: query.relationsPage })}`;
  const lost = answer && answer.about !== "" && !nameOf.has(answer.about) && !map.relations.some(({ id }) => id === answer.about) ? answer : null;
  const box = "rounded-card border border-line bg-surface p-4 sm:px-5";
  return (
    <div className="space-y-5">
      {lost ? <Lost answer={lost} removedTo={`${page}/entfernt`} /> : null}
      <TableFilter key={JSON.stringify(query)} map={map} query={query} page={page} districtNames={districtNames} />
      <p className="text-note text-ink-soft">{chosen.length === all ? t("shown", { count: all }) : t("shownOf", { count: chosen.length, all })}</p>
      {chosen.length === 0 ? (
        <EmptyState title={t("nothing.title")}>{t("nothing.body")}</EmptyState>
      ) : (
        <div className={box}>
          <PartnersTable
            partners={rows.shown}
            coordinatorId={map.coordinatorId}
            query={query}
            page={page}
            names={names}
            editing={canEdit ? { openId: of("row")?.about ?? open.partner, answer: of("row") } : null}
          />
        </div>
      )}
      <Pagination page={rows.page} pageCount={rows.pageCount} href={(n) => `${page}${writeTableQuery(query, { page: n })}`} label={t("page")} />
      {canEdit && chosen.length > 0 ? <BulkForm key={map.partners.map(({ state }) => state).join()} answer={of("bulk")} /> : null}
      {canEdit ? (
        <>
          <AddRow key={all} answer={of("add")} page={page} />
          <p className="no-print text-note">
            <Link className="link" to={`${page}/entfernt`}>
              {t("conflict.goneTo")}
            </Link>
          </p>
        </>
      ) : null}
      <Section title={t("relations.title")} id="beziehungen" aside={<span className="text-note text-ink-soft">{t("relations.count", { count: relations.length })}</span>}>
        {of("removeRelation") && !lost ? (
          <Notice tone="warn" role="alert">
            <p>{t("relations.changed")}</p>
          </Notice>
        ) : null}
        {relations.length === 0 ? (
          <p className="text-ink-soft">{visibleRelations(map).length > 0 ? t("relations.none") : canEdit ? t("relations.empty") : t("relations.emptyRead")}</p>
        ) : (
          <div className={box}>
            <RelationsTable relations={edges.shown} names={names} page={page} tableTo={tableTo} editing={canEdit ? { openId: of("relation")?.about ?? open.relation, answer: of("relation") } : null} />
          </div>
        )}
        <Pagination page={edges.page} pageCount={edges.pageCount} href={(n) => `${page}${writeTableQuery(query, { page: query.page, relationsPage: n })}#beziehungen`} label={t("relations.pages")} />
        {canEdit && all > 1 ? <AddRelation key={map.relations.length} partners={map.partners} answer={of("addRelation")} fromId={open.from} /> : null}
      </Section>
      <Section title={t("offers.title")} id="angebote">
        {map.offers.length === 0 ? (
          <p className="text-ink-soft">{t("offers.empty")}</p>
        ) : (
          <div className={box}>
            <OffersTable offers={map.offers} names={names} editTo={canEdit ? (id) => `${page}/angebote/${id}` : null} />
          </div>
        )}
        {canEdit ? (
          <LinkButton to={`${page}/angebote/neu`} variant="ghost" icon="add">
            {t("offers.add")}
          </LinkButton>
        ) : null}
      </Section>
      {canEdit ? (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <MissingStages map={map} answer={of("stage")} />
          <Coordinator map={map} answer={of("coordinator")} />
        </div>
      ) : null}
    </div>
  );
}

function paged<T>(list: readonly T[], asked: number): { shown: T[]; page: number; pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(list.length / pageSize));
  const page = Math.min(asked, pageCount);
  return { shown: list.slice((page - 1) * pageSize, page * pageSize), page, pageCount };
}

/** Its row is gone, so what had been typed is shown here, to be copied. */
function Lost({ answer, removedTo }: { answer: TableAnswer; removedTo: string }) {
  const t = useText(tableTexts);
  const by = answer.conflict?.by;
  const typed = Object.entries(answer.result.initialValue ?? {}).flatMap(([field, value]) => (["name", "gives", "needs"].includes(field) && typeof value === "string" && value !== "" ? [value] : []));
  return (
    <Notice tone="warn" role="alert">
      <p>{by ? t("conflict.gone", { name: by }) : t("conflict.goneUnknown")}</p>
      {typed.map((text, index) => (
        <p key={index} className="whitespace-pre-line">
          {text}
        </p>
      ))}
      <LinkButton to={removedTo} variant="ghost" size="small">
        {t("conflict.goneTo")}
      </LinkButton>
    </Notice>
  );
}
