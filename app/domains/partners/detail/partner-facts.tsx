import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useText } from "~/platform/i18n/use-text";
import { DefinitionList } from "~/ui/definition-list";
import { chainTexts } from "../education-chain.text";
import type { MapPartner, SharedPartner } from "../map/map-state";
import { PartnerStatePill } from "../partner-table";
import { partnerTexts } from "../partner.text";
import { detailTexts } from "./detail.text";

/** What anybody may see of a partner. `mailbox`: for the team, else "". */
export function SharedFacts({ partner, district, mailbox, coordinates }: { partner: SharedPartner; district: string | null; mailbox: string; coordinates: boolean }) {
  const t = useText(detailTexts);
  const words = useText(partnerTexts);
  const chain = useText(chainTexts);
  const stage = useText(vocabularyTexts);
  const long = (text: string) => (text ? <span className="whitespace-pre-line break-words">{text}</span> : "");
  return (
    <>
      <DefinitionList
        items={[
          { term: words("field.kind"), value: words(`kind.${partner.kind}`) },
          { term: words("field.state"), value: <PartnerStatePill state={partner.state} /> },
          { term: words("field.stages"), value: partner.stages.map((key) => stage(`stage.${key}`)).join(", ") || (partner.lane === "chain" ? "" : chain(`lane.${partner.lane}`)) },
          { term: words("field.gives"), value: long(partner.gives) },
          { term: words("field.needs"), value: long(partner.needs) },
          { term: words("field.town"), value: [partner.postcode, partner.town].filter(Boolean).join(" ") },
          { term: words("field.ags"), value: district },
          {
            term: words("field.webDomain"),
            value: partner.webDomain ? (
              <a className="link break-words" href={`https://${partner.webDomain}`} rel="noopener noreferrer">
                {partner.webDomain}
              </a>
            ) : (
              ""
            ),
          },
          ...(mailbox ? [{ term: words("field.mailbox"), value: mailbox }] : []),
        ]}
      />
      {coordinates ? <p className="mt-3 font-semibold">{t("coordinator")}</p> : null}
    </>
  );
}

/** What is for the team alone. */
export function InternalFacts({ partner }: { partner: MapPartner }) {
  const t = useText(detailTexts);
  const words = useText(partnerTexts);
  const rating = (value: number | null) => (value === 1 || value === 2 || value === 3 ? words(`rating.${value}`) : "");
  const items = [
    { term: words("field.influence"), value: rating(partner.influence) },
    { term: words("field.stake"), value: rating(partner.stake) },
    { term: words("field.unreached"), value: partner.unreached ? t("internal.yes") : "" },
    { term: words("field.style"), value: partner.style },
    { term: words("field.note"), value: partner.note },
  ].filter(({ value }) => value !== "");
  return (
    <>
      <p className="mb-3 text-note text-ink-soft">{t("internal.lead")}</p>
      {items.length === 0 ? <p>{t("internal.nothing")}</p> : <DefinitionList stacked items={items.map(({ term, value }) => ({ term, value: <span className="whitespace-pre-line break-words">{value}</span> }))} />}
    </>
  );
}
