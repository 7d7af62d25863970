import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Card } from "~/ui/page";
import type { MapState } from "../map/map-state";
import { isTakingPart, type PartnerKind } from "../partner";
import { PartnerStatePill } from "../partner-table";
import type { NextTalk } from "./next-talks";
import type { First } from "./responsibility";
import { recordTo } from "./talk-links";
import { talksTexts } from "./talks.text";
import { useTalkWords } from "./use-talk-words";

interface TalkCardProps {
  talk: NextTalk;
  /** From 1. */
  place: number;
  map: MapState;
  /** Address of the initiative. */
  base: string;
  canEdit: boolean;
}

/** One talk: with whom, why, through whom, who comes first; ticked off by recording it. */
export function TalkCard({ talk, place, map, base, canEdit }: TalkCardProps) {
  const t = useText(talksTexts);
  const words = useTalkWords(map.partners, (id) => `${base}/partner/${id}`);
  const partner = map.partners.find(({ id }) => id === talk.partnerId)!;
  const rows = [
    {
      term: t("why"),
      lines: talk.reasons.map((reason) => words.reason(partner.id, reason)),
    },
    ...(isTakingPart(partner) ? [] : [{ term: t("through"), lines: [words.through(talk.introduction)] }]),
    ...(talk.first.length > 0 ? [{ term: t("first"), lines: talk.first.map((first) => <FirstLine key={first.role} first={first} said={words.first(first)} page={`${base}/partner`} canEdit={canEdit} />) }] : []),
  ];
  return (
    <Card
      level={3}
      title={
        <>
          <span className="mr-1.5 tabular-nums text-ink-soft">{place}.</span>
          <Link className="link" to={`${base}/partner/${partner.id}`}>
            {partner.name}
          </Link>
        </>
      }
      badge={<PartnerStatePill state={partner.state} />}
      aside={
        canEdit ? (
          <LinkButton to={recordTo(base, partner.id, talk.followUpId)} size="small" variant={place === 1 ? "primary" : "ghost"} icon="check" aria-label={t("recordWith", { name: partner.name })}>
            {t("record")}
          </LinkButton>
        ) : null
      }
    >
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {rows.map(({ term, lines }) => (
          <div key={term} className="contents">
            <dt className="text-ink-soft max-sm:mt-1.5">{term}</dt>
            <dd className="max-w-measure">
              {lines.length === 1 ? lines[0] : (
                <ul className="list-disc space-y-1 pl-5">
                  {lines.map((line, i) => (
                    <li key={i}>{line}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

const kindToAdd: Record<First["role"], PartnerKind | null> = { school_authority: "school_authority", school_supervision: "school_supervision", kita_carrier: null, council: null };

function FirstLine({ first: { role, partnerId }, said, page, canEdit }: { first: First; said: ReactNode; page: string; canEdit: boolean }) {
  const t = useText(talksTexts);
  const kind = partnerId === null && canEdit ? kindToAdd[role] : null;
  return (
    <>
      {said}
      {kind ? (
        <>
          {" · "}
          <Link className="link" to={`${page}/neu?art=${kind}`} aria-label={t("addRole", { role: t(`role.${role}`) })}>
            {t("add")}
          </Link>
        </>
      ) : null}
    </>
  );
}

