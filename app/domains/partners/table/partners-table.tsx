import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { SharedPartner } from "../map/map-state";
import { useColumnName } from "../page/use-column-name";
import { columnOf } from "../education-chain";
import { PartnerStatePill } from "../partner-table";
import { partnerTexts } from "../partner.text";
import { type SortKey, type TableQuery, writeTableQuery } from "./table-query";
import { tableTexts } from "./table.text";

interface PartnersTableProps {
  partners: readonly SharedPartner[];
  coordinatorId: string | null;
  query: TableQuery;
  page: string;
  districtNames: Readonly<Record<string, string>>;
}

/** Partners as rows; on a narrow screen as cards. */
export function PartnersTable({ partners, coordinatorId, query, page, districtNames }: PartnersTableProps) {
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
          <Th {...sortable("name")}>{words("field.name")}</Th>
          <Th {...sortable("stand")}>{words("field.state")}</Th>
          <Th {...sortable("platz")}>{t("column")}</Th>
          <Th>{words("field.gives")}</Th>
          <Th>{words("field.needs")}</Th>
          <Th {...sortable("ort")}>{t("place")}</Th>
        </Row>
      </thead>
      <tbody>
        {partners.map((partner) => (
          <Row key={partner.id} id={`partner-${partner.id}`}>
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
            <Td label={t("place")}>{[partner.town, partner.ags ? districtNames[partner.ags] : ""].filter(Boolean).join(", ") || "–"}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
