import { Form, Link } from "@remix-run/react";
import type { ConversationKind } from "~/domains/conversations";
import { conversationTexts } from "~/domains/conversations/conversations.text";
import { formatDate, formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, DownloadButton, LinkButton } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { EntrySlot } from "~/ui/entry-slot";
import { Card, Page } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { directoryTexts } from "../directory.text";
import type { NetworkDetails } from "../network-details";
import { MailLink, WebLink, WebLinks } from "../network-facts";
import { Caveat, ObjectionNote, OverlapTable, TotalPill } from "./check-card";
import type { CheckItem } from "./check-item";
import { checkNetworkTexts } from "./check-network.text";
import { checkTexts } from "./check.text";
import type { PartnerPair } from "./pairs";

interface CheckNetworkPageProps {
  item: CheckItem;
  details: NetworkDetails;
  pairs: PartnerPair[];
  conversations: { id: string; heldOn: string; kind: ConversationKind; agreed: string }[];
  canEdit: boolean;
  base: string;
  pathTo: string;
  /** the talk guide for this network */
  guideTo: string;
}

function PairItem({ pair, canEdit }: { pair: PartnerPair; canEdit: boolean }) {
  const of = useText(checkNetworkTexts);
  const locale = useLocale();
  const tone = pair.state === "undecided" ? "ask" : pair.state === "ruled_out" ? "todo" : "ok";
  const label = { undecided: of("undecided"), certain: of("certain"), confirmed: of("confirmed"), ruled_out: of("ruledOut") }[pair.state];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3 last:border-0">
      <p className="min-w-0 flex-1 basis-72">
        <span className="text-fine text-ink-soft">{of("yours")}: </span>
        <strong>{pair.ours}</strong>
        <br />
        <span className="text-fine text-ink-soft">{of("theirs")}: </span>
        <strong>{pair.theirs}</strong>
        <br />
        <span className="text-fine text-ink-soft">
          {pair.districts.length > 0 ? of(pair.state === "certain" ? "certainBecause" : "sameDistrict", { districts: formatList(locale, pair.districts) }) : of("nameOnly")}
        </span>
      </p>
      <Pill tone={tone}>{label}</Pill>
      {canEdit ? (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="partnerId" value={pair.partnerId} />
          <input type="hidden" name="networkPartner" value={pair.theirs} />
          {pair.state === "undecided" || pair.state === "certain" ? (
            <>
              {pair.state === "undecided" ? (
                <Button variant="ghost" size="small" name="verdict" value="confirmed" aria-label={`${of("same")}: ${pair.ours} – ${pair.theirs}`}>
                  {of("same")}
                </Button>
              ) : null}
              <Button variant="ghost" size="small" name="verdict" value="ruled_out" aria-label={`${of("different")}: ${pair.ours} – ${pair.theirs}`}>
                {of("different")}
              </Button>
            </>
          ) : (
            <Button variant="quiet" size="small" name="verdict" value="none" aria-label={`${of("undo")}: ${pair.ours} – ${pair.theirs}`}>
              {of("undo")}
            </Button>
          )}
        </Form>
      ) : null}
    </li>
  );
}

/** One network of the check in detail: comparison, partners that may be the same, talks, what is known. */
export function CheckNetworkPage({ item, details, pairs, conversations, canEdit, base, pathTo, guideTo }: CheckNetworkPageProps) {
  const t = useText(checkTexts);
  const of = useText(checkNetworkTexts);
  const d = useText(directoryTexts);
  const talk = useText(conversationTexts);
  const locale = useLocale();
  return (
    <Page
      title={item.name}
      lead={`${item.kindName} · ${item.where}`}
      badge={<TotalPill item={item} />}
      breadcrumbs={[{ label: t("path"), to: pathTo }, { label: t("title"), to: base }, { label: item.name }]}
      actions={
        item.own && canEdit ? (
          <LinkButton to={`${base}/netzwerke/${item.id}/aendern`} variant="ghost" icon="edit">
            {of("edit")}
          </LinkButton>
        ) : undefined
      }
    >
      <div className="space-y-5">
        <Card title={of("compare")}>
          <OverlapTable item={item} />
          <Caveat item={item} />
          <EntrySlot kind="network" id={item.id} name={item.name} />
        </Card>
        {pairs.length > 0 ? (
          <Card title={t("matches")} id="partner">
            <p className="max-w-measure text-ink-soft">{of("matchesHint")}</p>
            <ul className="m-0 mt-2 list-none p-0">
              {pairs.map((pair) => (
                <PairItem key={`${pair.partnerId} ${pair.theirs}`} pair={pair} canEdit={canEdit} />
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title={of("talks")}>
          {conversations.length === 0 ? <p className="text-ink-soft">{of("noTalks")}</p> : null}
          <ul className="m-0 list-none space-y-2 p-0">
            {conversations.map((one) => (
              <li key={one.id}>
                <Link className="link" to={`${base}/gespraeche/${one.id}`}>
                  {talk(`kind.${one.kind}`)}, {formatDate(locale, one.heldOn)}
                </Link>
                {one.agreed ? <span className="text-ink-soft"> · {one.agreed.slice(0, 140)}</span> : null}
              </li>
            ))}
          </ul>
          <ObjectionNote objection={item.objection} />
          {canEdit ? (
            <ButtonRow className="mt-4">
              <LinkButton to={`${base}/gespraeche/neu?netzwerk=${item.id}`}>{t("record")}</LinkButton>
              <DownloadButton href={guideTo} variant="ghost">
                {of("talkGuide")}
              </DownloadButton>
            </ButtonRow>
          ) : null}
        </Card>
        <Card
          title={d("entry.known")}
          aside={
            item.own ? null : (
              <Link className="link" to={`/netzwerke/${item.slug}`}>
                {of("directory")}
              </Link>
            )
          }
        >
          <DefinitionList
            items={[
              { term: d("entry.body"), value: details.coordinatingBody },
              { term: d("entry.goals"), value: details.goals.join(", ") },
              { term: d("entry.targetGroups"), value: details.targetGroups.join(", ") },
              { term: d("entry.partners"), value: details.partners.join(", ") },
              { term: d("entry.form"), value: details.organisationForm },
              { term: d("entry.founded"), value: details.foundedYear },
              { term: d("entry.contact"), value: details.contactMailbox ? <MailLink address={details.contactMailbox} /> : null },
              { term: d("entry.website"), value: details.website ? <WebLink address={details.website} /> : null },
              { term: d("entry.sources"), value: details.sourceUrls.length > 0 ? <WebLinks addresses={details.sourceUrls} /> : null },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}
