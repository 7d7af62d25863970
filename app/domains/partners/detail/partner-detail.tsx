import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { Card, Page, SideLayout } from "~/ui/page";
import type { HistoryEntry } from "../map/map-queries.server";
import type { MapPartner, SharedPartner } from "../map/map-state";
import type { ShownMap } from "../map/shown-map";
import { LinkCard } from "../own-page/link-card";
import type { OwnPageState } from "../own-page/own-page.server";
import type { Contact } from "./contact.server";
import { ContactCard } from "./contact-card";
import { detailTexts } from "./detail.text";
import { PartnerOffers, PartnerRelations } from "./partner-connections";
import { InternalFacts, SharedFacts } from "./partner-facts";
import { PartnerHistory } from "./partner-history";
import type { RelationSeen } from "./partner-links";
import { teamTexts } from "./team.text";

interface PartnerDetailProps {
  base: string;
  canEdit: boolean;
  partner: SharedPartner;
  district: string | null;
  coordinates: boolean;
  relations: readonly RelationSeen[];
  offers: readonly { offer: ShownMap["offers"][number] & { note?: string }; with: string[] }[];
  conversations: readonly { id: string; heldOn: string; agreed: string }[];
  /** Null for those who are not of the team. */
  team: {
    internal: MapPartner;
    contact: Contact | null;
    link: OwnPageState | null;
    history: readonly HistoryEntry[];
    /** Titles by id. */
    workshops: Readonly<Record<string, string>>;
    partnerNames: Readonly<Record<string, string>>;
    districtNames: Readonly<Record<string, string>>;
  } | null;
  address: string | null;
  contactResult: SubmissionResult<string[]> | null;
  contactConflict: Contact | null | undefined;
}

/** One partner: what anybody may see, and for the team what is not for others. */
export function PartnerDetail({ base, canEdit, partner, district, coordinates, relations, offers, conversations, team, address, contactResult, contactConflict }: PartnerDetailProps) {
  const t = useText(detailTexts);
  const own = useText(teamTexts);
  const locale = useLocale();
  const page = `${base}/partner`;
  const self = `${page}/${partner.id}`;
  const common = { page, partnerId: partner.id, canEdit };
  return (
    <Page
      title={partner.name}
      breadcrumbs={[{ label: t("path"), to: base }, { label: t("partners"), to: page }, { label: partner.name }]}
      actions={
        <>
          <LinkButton to={`${page}?ansicht=karte&partner=${partner.id}`} variant="ghost" icon="map">
            {t("onMap")}
          </LinkButton>
          {canEdit ? (
            <LinkButton to={`${self}/aendern`} icon="edit">
              {t("edit")}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <SideLayout
        side={
          team ? (
            <>
              <Card title={t("internal.title")} accent="marigold">
                <InternalFacts partner={team.internal} />
              </Card>
              <ContactCard key={team.contact?.revision ?? 0} contact={team.contact} canEdit={canEdit} result={contactResult} conflict={contactConflict} selfTo={self} />
              <LinkCard state={team.link} canEdit={canEdit} address={address} />
            </>
          ) : null
        }
      >
        <Card title={t("facts")}>
          <SharedFacts partner={partner} district={district} mailbox={team?.internal.mailbox ?? ""} coordinates={coordinates} />
          <EntrySlot kind="partner" id={partner.id} name={partner.name} />
        </Card>
        <PartnerRelations {...common} relations={relations} />
        <PartnerOffers {...common} offers={offers} />
        <Card title={own("conversations.title")} id="gespraeche">
          {conversations.length === 0 ? <p className="text-ink-soft">{own("conversations.none")}</p> : null}
          <ul className="space-y-2">
            {conversations.map(({ id, heldOn, agreed }) => (
              <li key={id}>
                <Link className="link" to={`${base}/bestand/gespraeche/${id}`}>
                  {formatDate(locale, heldOn)}
                </Link>
                {agreed ? <p className="line-clamp-2 break-words">{agreed}</p> : null}
              </li>
            ))}
          </ul>
          {canEdit ? (
            <div className="no-print mt-3">
              <LinkButton to={`${base}/bestand/gespraeche/neu?partner=${partner.id}`} variant="ghost" size="small" icon="add">
                {own("conversations.add")}
              </LinkButton>
            </div>
          ) : null}
        </Card>
        {team ? <PartnerHistory history={team.history} workshops={team.workshops} partnerId={partner.id} names={{ partner: (id) => team.partnerNames[id] ?? "", district: (ags) => team.districtNames[ags] ?? ags }} /> : null}
      </SideLayout>
    </Page>
  );
}
