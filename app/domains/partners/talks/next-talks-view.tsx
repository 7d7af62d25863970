import { Link } from "@remix-run/react";
import { useMemo } from "react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { guidePartTo, type StepGuide } from "../findings/step-guide";
import { TeamOnly } from "../findings/team-only";
import type { MapState } from "../map/map-state";
import { Gaps, Resting } from "./beside-talks";
import type { PartnerTalk } from "./lately";
import { nextTalks, type NextTalks } from "./next-talks";
import { TalkCard } from "./talk-card";
import { talksTexts } from "./talks.text";

export interface TalksOfPage {
  map: MapState;
  talks: readonly PartnerTalk[];
  /** YYYY-MM-DD */
  today: string;
  /** Address of the initiative. */
  base: string;
  canEdit: boolean;
  guide: StepGuide | null;
}

/** A card that is moved changes nothing of it. */
export function useNextTalks({ map: { partners, relations, missingStages, coordinatorId }, talks, today }: Pick<TalksOfPage, "map" | "talks" | "today">): NextTalks {
  return useMemo(() => nextTalks({ partners, relations, missingStages, coordinatorId }, talks, today), [partners, relations, missingStages, coordinatorId, talks, today]);
}

/** Beyond these the list says nothing more: after ten talks it will be another one. */
const most = 20;

/** Whom to talk to next, with reasons; each talk is ticked off by recording it. For the team alone. */
export function NextTalksView(props: TalksOfPage) {
  const { map, base, canEdit, guide } = props;
  const t = useText(talksTexts);
  const { talks, resting } = useNextTalks(props);
  const page = `${base}/partner`;
  return (
    <section aria-labelledby="gespraeche" className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 id="gespraeche" className="text-[1.2rem]">
          {t("title")}
        </h2>
        <TeamOnly />
      </div>
      <p className="max-w-measure">
        {t("lead")}{" "}
        {guide ? (
          <Link className="link" to={guidePartTo(guide, "erste-gespraeche")}>
            {t("guide")}
          </Link>
        ) : null}
      </p>
      {talks.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          level={3}
          action={
            canEdit ? (
              <LinkButton to={`${page}/neu`} icon="add">
                {t("empty.add")}
              </LinkButton>
            ) : null
          }
        >
          {map.partners.length === 0 ? t("empty.nobody") : t("empty.done")}
        </EmptyState>
      ) : (
        <ol className="space-y-4">
          {talks.slice(0, most).map((talk, i) => (
            <li key={talk.partnerId}>
              <TalkCard talk={talk} place={i + 1} map={map} base={base} canEdit={canEdit} />
            </li>
          ))}
        </ol>
      )}
      {talks.length > most ? <p className="text-note text-ink-soft">{t("more", { count: talks.length - most })}</p> : null}
      <Gaps map={map} page={page} canEdit={canEdit} />
      {resting.length > 0 ? <Resting resting={resting} map={map} page={page} /> : null}
    </section>
  );
}
