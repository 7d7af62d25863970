import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { EntrySlot } from "~/ui/entry-slot";
import type { IconName } from "~/ui/icon";
import { Pill, type Tone } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { PartnerKind, PartnerState } from "./partner";
import { partnerFormTexts } from "./partner-form.text";
import { partnerTexts } from "./partner.text";

export interface PartnerRow {
  id: string;
  name: string;
  kind: PartnerKind;
  state: PartnerState;
  gives: string;
  /** Label of its Kreis, null where it is not known. */
  district: string | null;
  postcode: string | null;
  town: string;
}

const stateLooks: Record<PartnerState, { tone: Tone; icon: IconName }> = {
  idea: { tone: "todo", icon: "open" },
  asked: { tone: "wait", icon: "waiting" },
  interested: { tone: "ask", icon: "half" },
  joining: { tone: "ok", icon: "check" },
  active: { tone: "ok", icon: "handshake" },
  declined: { tone: "todo", icon: "close" },
};

/** State of a partner in word, icon and tone. */
export function PartnerStatePill({ state }: { state: PartnerState }) {
  const t = useText(partnerTexts);
  return (
    <Pill {...stateLooks[state]}>{t(`state.${state}`)}</Pill>
  );
}

/** Partner organisations as a table, as cards on a narrow screen. `editTo`: page of one partner; none for those who only read. */
export function PartnerTable({ partners, editTo }: { partners: readonly PartnerRow[]; editTo?: (id: string) => string }) {
  const t = useText(partnerFormTexts);
  const words = useText(partnerTexts);
  return (
    <Table caption={t("table.caption")}>
      <thead>
        <Row>
          <Th>{words("field.name")}</Th>
          <Th>{words("field.state")}</Th>
          <Th>{words("field.gives")}</Th>
          <Th>{t("table.place")}</Th>
          {editTo ? (
            <Th>
              <span className="sr-only">{t("table.edit")}</span>
            </Th>
          ) : null}
        </Row>
      </thead>
      <tbody>
        {partners.map((partner) => (
          <Row key={partner.id} id={`partner-${partner.id}`}>
            <Th scope="row">
              {partner.name}
              <span className="block text-fine font-normal text-ink-soft">{words(`kind.${partner.kind}`)}</span>
              <EntrySlot kind="partner" id={partner.id} name={partner.name} />
            </Th>
            <Td label={words("field.state")}>
              <PartnerStatePill state={partner.state} />
            </Td>
            <Td label={words("field.gives")}>
              {partner.gives ? <span className="whitespace-pre-line">{partner.gives}</span> : <span className="italic text-ink-soft">{t("table.nothingYet")}</span>}
            </Td>
            <Td label={t("table.place")}>
              {[[partner.postcode, partner.town].filter(Boolean).join(" "), partner.district].filter(Boolean).join(", ") || <span className="italic text-ink-soft">{words("unknownDistrict")}</span>}
            </Td>
            {editTo ? (
              <Td>
                <Link to={editTo(partner.id)} className="link inline-flex min-h-6 items-center" aria-label={t("table.editOf", { name: partner.name })}>
                  {t("table.edit")}
                </Link>
              </Td>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
