import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { CoverageBars } from "./coverage-bars";
import { Figures } from "./figures";
import { findingKey } from "./finding-key";
import { useFindingSentence } from "./finding-sentence";
import { type FindingGroup, useFindingTitle } from "./finding-title";
import { type Finding, type FindingsMap, isInternal } from "./findings";
import { findingsTexts } from "./findings.text";
import { guidePartOf, guidePartTo, type StepGuide } from "./step-guide";
import { TeamOnly } from "./team-only";
import { inGroups, useFindings } from "./use-findings";

interface FindingsProps {
  map: FindingsMap;
  /** The team sees what hangs on whom; others do not, and get the map without what is internal. */
  internal: boolean;
  /** Address of the page of the partners. */
  page: string;
  guide: StepGuide | null;
  /** Only the first sentences and the coverage, without figures: beside the map. */
  short?: boolean;
  /** Key of the finding that the map shows. */
  shown?: string | null;
}

export const findingAccents: Record<FindingGroup, "brick" | "marigold" | "leaf" | "petrol"> = {
  stageEmpty: "brick",
  transitionOpen: "brick",
  sectorMissing: "brick",
  isolated: "petrol",
  apart: "petrol",
  dependsOn: "marigold",
  between: "marigold",
  bridges: "leaf",
};

/** Beside the map, so many of a kind; all of them stand on the page of the findings. */
const mostBeside = 3;

/** What the map shows, in plain sentences: the most urgent first. Each leads to the map and to the guide. */
export function Findings({ map, internal, page, guide, short = false, shown = null }: FindingsProps) {
  const t = useText(findingsTexts);
  const all = useFindings(map, internal);
  const titleOf = useFindingTitle(map.partners);
  const sentence = useFindingSentence(map, short ? undefined : (id) => `${page}/${id}`);
  const closed = !all.some(({ code }) => code === "stageEmpty" || code === "transitionOpen");
  const mapTo = (finding: Finding) => `${page}?${new URLSearchParams({ ansicht: "karte", zeige: findingKey(finding) }).toString()}`;
  const left = (count: number) => (short && count > mostBeside ? count - mostBeside : 0);
  return (
    <section aria-labelledby="befunde" className={short ? "space-y-3" : "space-y-4"}>
      <h2 id="befunde" className="text-[1.2rem]">
        {t("title")}
      </h2>
      {map.partners.length === 0 ? <p className="max-w-measure text-ink-soft">{t("empty")}</p> : null}
      {map.partners.length > 0 && closed ? <p className="max-w-measure">{t("good")}</p> : null}
      {inGroups(all).map(({ group, found }) => (
        <Card
          key={group}
          title={t(`${group}.title`)}
          level={3}
          accent={findingAccents[group]}
          className={short ? "!py-3" : undefined}
          badge={isInternal(found[0]!) ? <TeamOnly /> : null}
        >
          <ul className={short ? "space-y-1.5 text-note" : "space-y-2.5"}>
            {found.slice(0, found.length - left(found.length)).map((finding) =>
              short ? (
                <li key={findingKey(finding)}>
                  <Link
                    to={mapTo(finding)}
                    preventScrollReset
                    aria-current={findingKey(finding) === shown ? "true" : undefined}
                    className="block rounded decoration-petrol underline-offset-4 hover:underline aria-[current]:bg-petrol-tint aria-[current]:px-1.5 aria-[current]:py-0.5"
                  >
                    {sentence(finding)}
                    <span className="sr-only"> {t("show")}</span>
                  </Link>
                </li>
              ) : (
                <li key={findingKey(finding)}>
                  {sentence(finding)}{" "}
                  <Link to={mapTo(finding)} className="link whitespace-nowrap text-note" aria-label={t("showThis", { finding: titleOf(finding) })}>
                    {t("show")}
                  </Link>
                </li>
              ),
            )}
          </ul>
          {left(found.length) > 0 || guide ? (
            <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note">
              {left(found.length) > 0 ? (
                <Link to={`${page}?ansicht=erkenntnisse`} className="link">
                  {t("more", { count: left(found.length) })}
                </Link>
              ) : null}
              {guide ? (
                <Link to={guidePartTo(guide, guidePartOf(found[0]!.code))} className="link" aria-label={t("guideFor", { finding: t(`${group}.title`) })}>
                  {t("guide")}
                </Link>
              ) : null}
            </p>
          ) : null}
        </Card>
      ))}
      {map.partners.length > 0 ? <CoverageBars map={map} /> : null}
      {map.partners.length > 0 && !short && internal ? <Figures map={map} /> : null}
    </section>
  );
}
