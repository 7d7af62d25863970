import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { TeamOnly } from "../findings/team-only";
import type { MapOffer, MapPartner } from "../map/map-state";
import { isKnown } from "../partner";
import type { GiveAndNeed } from "./find-pairs.server";
import { giveAndNeedTexts } from "./give-and-need.text";
import { Judgement } from "./judgement";
import { PairCard } from "./pair-card";

interface GiveAndNeedProps {
  found: GiveAndNeed;
  partners: readonly MapPartner[];
  offers: readonly MapOffer[];
  /** Address of the page of the partners. */
  page: string;
  canEdit: boolean;
  /** Who writes the mails. */
  from: { initiative: string; name: string };
}

/** Best pairs first; those further down have little in common. */
const most = 20;

/** Who could help whom. For the team alone. */
export function GiveAndNeedView({ found, partners, offers, page, canEdit, from }: GiveAndNeedProps) {
  const t = useText(giveAndNeedTexts);
  // Whoever has offers only gives these.
  const given = ({ id, gives }: MapPartner) => gives.trim() || offers.flatMap((offer) => (offer.partnerIds.includes(id) ? [offer.name] : [])).join(", ");
  const byId = new Map(partners.map((partner) => [partner.id, { ...partner, gives: given(partner) }]));
  // Somebody may have taken a partner off the map meanwhile.
  const both = ({ giverId, receiverId }: { giverId: string; receiverId: string }) => {
    const [giver, receiver] = [byId.get(giverId), byId.get(receiverId)];
    return giver && receiver ? [{ giver, receiver }] : [];
  };
  const pairs = found.pairs.flatMap((pair) => both(pair).map((two) => ({ ...two, pair })));
  const unfit = found.unfit.flatMap(both);
  const known = partners.filter(isKnown);
  const little = known.filter((partner) => given(partner) !== "").length < 2 || !known.some(({ needs }) => needs.trim() !== "");
  return (
    <section aria-labelledby="paare" className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 id="paare" className="text-[1.2rem]">
          {t("title")}
        </h2>
        <TeamOnly />
      </div>
      <p className="max-w-measure">{t("lead")}</p>
      {pairs.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          level={3}
          action={
            <LinkButton to={`${page}?ansicht=tabelle`} variant="ghost">
              {t("empty.toTable")}
            </LinkButton>
          }
        >
          {t(little ? "empty.little" : "empty.none")}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {pairs.slice(0, most).map(({ giver, receiver, pair }) => (
            <li key={`${giver.id} ${receiver.id}`}>
              <PairCard pair={pair} giver={giver} receiver={receiver} page={page} canEdit={canEdit} from={from} />
            </li>
          ))}
        </ul>
      )}
      {pairs.length > most ? <p className="text-note text-ink-soft">{t("more", { count: pairs.length - most })}</p> : null}
      {unfit.length > 0 ? (
        <Disclosure summary={t("unfitTitle", { count: unfit.length })}>
          <ul className="space-y-2">
            {unfit.map(({ giver, receiver }) => (
              <li key={`${giver.id} ${receiver.id}`} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span>
                  <Link className="link" to={`${page}/${giver.id}`}>
                    {giver.name}
                  </Link>{" "}
                  →{" "}
                  <Link className="link" to={`${page}/${receiver.id}`}>
                    {receiver.name}
                  </Link>
                </span>
                {canEdit ? <Judgement page={page} giver={giver} receiver={receiver} intent="back" /> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}
