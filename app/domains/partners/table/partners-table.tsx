import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { SharedPartner } from "../map/map-state";
import { useColumnName } from "../page/use-column-name";
import { columnOf } from "../education-chain";
import { PartnerStatePill } from "../partner-table";
import { partnerTexts } from "../partner.text";
import type { NamesById } from "../page/use-field-words";
import { PartnerRowForm } from "./partner-row-form";
import type { TableAnswer } from "./table-forms.server";
import { type SortKey, type TableQuery, writeTableQuery } from "./table-query";
import { tableTexts } from "./table.text";

interface PartnersTableProps {
  partners: readonly SharedPartner[];
  coordinatorId: string | null;
  query: TableQuery;
  page: string;
  names: NamesById;
  /** None for those who only read. */
  editing: RowEditing | null;
}

export interface RowEditing {
  /** The partner whose row is open. */
  openId: string | null;
  answer: TableAnswer | null;
}

/** The form that the checkboxes of the rows belong to. */
export const bulkFormId = "mehrere";

/** Partners as rows; on a narrow screen as cards. */
export function PartnersTable({ partners, coordinatorId, query, page, names, editing }: PartnersTableProps) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const columnName = useColumnName();
  const sortable = (key: SortKey) => {
    const sorted = query.sort === key;
    return { sortTo: `${page}${writeTableQuery(query, { sort: key, descending: sorted && !query.descending })}`, sorted: sorted ? (query.descending ? ("descending" as const) : ("ascending" as const)) : undefined };
  };
  return (
    <Table caption={t("caption")}>
      <thead>
        <Row>
          {editing ? (
            <Th>
              <span className="sr-only">{t("bulk.label")}</span>
            </Th>
          ) : null}
          <Th {...sortable("name")}>{words("field.name")}</Th>
          <Th {...sortable("stand")}>{words("field.state")}</Th>
          <Th {...sortable("platz")}>{t("column")}</Th>
          <Th>{words("field.gives")}</Th>
          <Th>{words("field.needs")}</Th>
          <Th {...sortable("ort")}>{t("place")}</Th>
          {editing ? (
            <Th>
              <span className="sr-only">{t("edit")}</span>
            </Th>
          ) : null}
        </Row>
      </thead>
      <tbody>
        {partners.map((partner) =>
          editing?.openId === partner.id ? (
            <Row key={partner.id} id={`partner-${partner.id}`}>
              <Td colSpan={8}>
                <PartnerRowForm
                  key={`${partner.id} ${editing.answer ? "answered" : ""}`}
                  partner={partner}
                  answer={editing.answer?.intent === "row" ? editing.answer : null}
                  names={names}
                  page={page}
                  backTo={`${page}${writeTableQuery(query, { page: query.page })}#partner-${partner.id}`}
                  selfTo={`${page}${writeTableQuery(query, { page: query.page })}&zeile=${partner.id}#partner-${partner.id}`}
                />
              </Td>
            </Row>
          ) : (
          <Row key={partner.id} id={`partner-${partner.id}`}>
            {editing ? (
              <Td>
                <input type="checkbox" form={bulkFormId} name="chosen" value={`${partner.id}:${partner.state}`} aria-label={t("select", { name: partner.name })} className="h-5 w-5 accent-petrol" />
              </Td>
            ) : null}
            <Th scope="row">
              <Link className="link break-words" to={`${page}/${partner.id}`}>
                {partner.name}
              </Link>
              <span className="block text-fine font-normal text-ink-soft">{words(`kind.${partner.kind}`)}</span>
              {partner.id === coordinatorId ? <Pill icon={null}>{t("coordinator")}</Pill> : null}
            </Th>
            <Td label={words("field.state")}>
              <PartnerStatePill state={partner.state} />
            </Td>
            <Td label={t("column")}>{partner.lane === "chain" && partner.stages.length > 0 ? partner.stages.map(columnName).join(", ") : columnName(columnOf(partner))}</Td>
            <Td label={words("field.gives")} className="whitespace-pre-line break-words">
              {partner.gives || "–"}
            </Td>
            <Td label={words("field.needs")} className="whitespace-pre-line break-words">
              {partner.needs || "–"}
            </Td>
            <Td label={t("place")}>{[partner.town, partner.ags ? names.district(partner.ags) : ""].filter(Boolean).join(", ") || "–"}</Td>
            {editing ? (
              <Td>
                <Link
                  className="link inline-flex min-h-6 items-center"
                  to={`${page}${writeTableQuery(query, { page: query.page })}&zeile=${partner.id}#partner-${partner.id}`}
                  preventScrollReset
                  aria-label={t("editOf", { name: partner.name })}
                >
                  {t("edit")}
                </Link>
              </Td>
            ) : null}
          </Row>
          ),
        )}
      </tbody>
    </Table>
  );
}
