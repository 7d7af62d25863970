import { Link } from "@remix-run/react";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Row, Table, Td, Th } from "~/ui/table";
import type { ShownMap } from "../map/shown-map";
import type { NamesById } from "../page/use-field-words";
import { tableTexts } from "./table.text";

/** What the partners offer. `editTo`: page of one offer; none for those who only read. */
export function OffersTable({ offers, names, editTo }: { offers: ShownMap["offers"]; names: NamesById; editTo: ((id: string) => string) | null }) {
  const t = useText(tableTexts);
  const words = useText(vocabularyTexts);
  const locale = useLocale();
  return (
    <Table caption={t("offers.caption")}>
      <thead>
        <Row>
          <Th>{t("offers.name")}</Th>
          <Th>{t("offers.by")}</Th>
          <Th>{t("offers.for")}</Th>
          <Th>{t("offers.themes")}</Th>
          <Th numeric>{t("offers.capacity")}</Th>
          {editTo ? (
            <Th>
              <span className="sr-only">{t("edit")}</span>
            </Th>
          ) : null}
        </Row>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <Row key={offer.id}>
            <Th scope="row">{offer.name}</Th>
            <Td label={t("offers.by")}>{offer.partnerIds.map(names.partner).filter(Boolean).join(", ")}</Td>
            <Td label={t("offers.for")}>{[...offer.stages.map((key) => words(`stage.${key}`)), ...offer.targetGroups.map((key) => words(`targetGroup.${key}`))].join(", ") || "–"}</Td>
            <Td label={t("offers.themes")}>{offer.themes.map((key) => words(`theme.${key}`)).join(", ") || "–"}</Td>
            <Td label={t("offers.capacity")} numeric>
              {offer.capacity === null ? "–" : formatNumber(locale, offer.capacity)}
            </Td>
            {editTo ? (
              <Td>
                <Link className="link inline-flex min-h-6 items-center" to={editTo(offer.id)} aria-label={t("offers.editOf", { name: offer.name })}>
                  {t("edit")}
                </Link>
              </Td>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
