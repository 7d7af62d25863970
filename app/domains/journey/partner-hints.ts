import type { Warning } from "@machines/events";
import { partnerSectors } from "@machines/facts";
import { findingKey } from "~/domains/partners";
import { findingsTexts } from "~/domains/partners/findings/findings.text";
import { stages } from "~/domains/vocabulary";
import { formatList } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { partnerHintTexts } from "./partner-hints.text";
import { stepInfo } from "./steps";

export type PartnerWarning = Extract<Warning, { code: "sectorsFew" | "usualSideMissing" | "stagesOpen" }>;

export function isPartnerWarning(warning: Warning): warning is PartnerWarning {
  return warning.code === "sectorsFew" || warning.code === "usualSideMissing" || warning.code === "stagesOpen";
}

/** Whom the network lacks, as a sentence; sides and stages are called as on the partner map. */
export function partnerSentence(locale: Locale, warning: PartnerWarning): string {
  const t = textFor(locale, partnerHintTexts);
  const word = textFor(locale, findingsTexts);
  switch (warning.code) {
    case "sectorsFew":
      return t("sectorsFew.sentence", { there: partnerSectors.length - warning.missing.length, missing: formatList(locale, warning.missing.map((sector) => word(`sector.${sector}`))) });
    case "usualSideMissing":
      return t(`usualSideMissing.${sideOf(warning)}`);
    case "stagesOpen":
      return t("stagesOpen.sentence", { count: warning.stages.length, stages: formatList(locale, known(warning.stages).map((stage) => word(`stage.${stage}`))) });
  }
}

/** The same in a few words, for a table that asks what is missing. */
export function partnerWords(locale: Locale, warning: PartnerWarning): string {
  const t = textFor(locale, partnerHintTexts);
  switch (warning.code) {
    case "sectorsFew":
      return t("sectorsFew.words");
    case "usualSideMissing":
      return t("usualSideMissing.words", { side: sideOf(warning) });
    case "stagesOpen":
      return t("stagesOpen.words", { count: warning.stages.length });
  }
}

/** Where it is seen: one empty stage on the map itself, everything else among the findings. `path` follows `/initiativen/:slug`. */
export function partnerPlace(locale: Locale, warning: PartnerWarning): { label: string; path: string } {
  const t = textFor(locale, partnerHintTexts);
  const [stage, ...others] = warning.code === "stagesOpen" ? known(warning.stages) : [];
  if (!stage || others.length > 0) return { label: t("toFindings"), path: `${stepInfo.partners.path}?ansicht=erkenntnisse` };
  return { label: t("toMap"), path: `${stepInfo.partners.path}?ansicht=karte&zeige=${findingKey({ code: "stageEmpty", stage, known: [] })}` };
}

function sideOf({ sides: [side, other] }: Extract<PartnerWarning, { code: "usualSideMissing" }>) {
  return side && !other ? side : "both";
}

/** The machine knows keys only. */
function known(keys: readonly string[]) {
  return stages.filter((stage) => keys.includes(stage));
}
