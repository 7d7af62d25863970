import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import { Disclosure } from "~/ui/disclosure";
import { Card } from "~/ui/page";
import { coverage } from "../findings/coverage";
import { findingsTexts } from "../findings/findings.text";
import { usePartnerNames } from "../findings/partner-names";
import type { MapState } from "../map/map-state";
import { daysLater } from "./lately";
import type { NextTalks } from "./next-talks";
import { talksTexts } from "./talks.text";

const kindOfStage = { kita: "kita", grundschule: "primary_school", sekundar: "secondary_school", beruf: "vocational_school", hochschule: "university", arbeit: "company" } as const;

/** Stages for which nobody is known who could be asked. */
export function Gaps({ map, page, canEdit }: { map: MapState; page: string; canEdit: boolean }) {
  const t = useText(talksTexts);
  const words = useText(findingsTexts);
  const gaps = map.partners.length > 0 ? coverage(map).filter(({ known, elsewhere }) => known.length === 0 && elsewhere === null) : [];
  if (gaps.length === 0) return null;
  return (
    <Card title={t("gaps.title")} level={3} accent="brick">
      <p className="mb-2">{t("gaps.body")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {gaps.map(({ stage }) => (
          <li key={stage}>
            {words(`stage.${stage}`)}{" "}
            {canEdit ? (
              <Link className="link text-note" to={`${page}/neu?art=${kindOfStage[stage]}`} aria-label={t("gaps.addFor", { stage: words(`stage.${stage}`) })}>
                {t("gaps.add")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who is left in peace for now, and until when. */
export function Resting({ resting, map, page }: { resting: NextTalks["resting"]; map: MapState; page: string }) {
  const t = useText(talksTexts);
  const locale = useLocale();
  const names = usePartnerNames(map.partners, (id) => `${page}/${id}`);
  return (
    <Disclosure summary={t("resting.title", { count: resting.length })}>
      <p className="mb-2 max-w-measure text-note text-ink-soft">{t("resting.body")}</p>
      <ul className="space-y-1">
        {resting.map(({ partnerId, last, until }) => (
          <li key={partnerId}>
            {last ? withNodes((at) => t(last.kind === "talk" ? "resting.talked" : "resting.tried", { ...at, date: formatDate(locale, last.heldOn) }), { partner: names.one(partnerId) }) : names.one(partnerId)}
            <span className="text-note text-ink-soft"> · {t("resting.until", { date: formatDate(locale, daysLater(until, 1)) })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
