import { isLandCode, labelOf, landName } from "~/domains/districts";
import { formatList } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { ComparedList, OverlapReason, PartOverlap } from "../overlap";
import type { OverlapPart } from "../overlap-band";
import { goals, isKeyOf, stages, targetGroups, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { reasonTexts } from "./reasons.text";

/** More items than this are counted, not listed. */
const listed = 6;

function itemLabel(locale: Locale, list: ComparedList, item: string): string {
  const word = textFor(locale, vocabularyTexts);
  if (list === "district") return labelOf(item);
  if (list === "theme" && isKeyOf(themes, item)) return word(`theme.${item}`);
  if (list === "goal" && isKeyOf(goals, item)) return word(`goal.${item}`);
  if (list === "targetGroup" && isKeyOf(targetGroups, item)) return word(`targetGroup.${item}`);
  if (list === "stage" && isKeyOf(stages, item)) return word(`stage.${item}`);
  return item;
}

function shortened(locale: Locale, labels: string[]): string {
  const t = textFor(locale, reasonTexts);
  if (labels.length <= listed) return labels.join(", ");
  return t("reason.more", { items: labels.slice(0, listed).join(", "), count: labels.length - listed });
}

/** Labels of all reasons of one kind: themes and goals belong to one sentence. */
function labelsOf(locale: Locale, reasons: readonly OverlapReason[], code: "common" | "only_plan" | "only_network", except?: ComparedList): string[] {
  return reasons.flatMap((reason) => (reason.code === code && reason.list !== except ? reason.items.map((item) => itemLabel(locale, reason.list, item)) : []));
}

/** Whom a sentence speaks to: the team on its page, or anyone who is handed the record. */
export type Voice = "reason" | "inRecord";

/** Why a part of an overlap has its band, in sentences. */
export function reasonSentences(locale: Locale, part: OverlapPart, { band, share, reasons }: PartOverlap, voice: Voice = "reason"): string[] {
  const t = textFor(locale, reasonTexts);
  const common = labelsOf(locale, reasons, "common");
  const onlyPlan = labelsOf(locale, reasons, "only_plan");
  const onlyNetwork = labelsOf(locale, reasons, "only_network", "partner");
  const special = reasons.flatMap((reason) => {
    switch (reason.code) {
      case "neighbours":
        return [t("reason.neighbours", { items: shortened(locale, [...new Set(reason.pairs.map((pair) => labelOf(pair.network)))]) })];
      case "land_wide":
        return [t("reason.landWide", { land: isLandCode(reason.land) ? landName(reason.land) : reason.land })];
      case "land_wide_neighbour":
        return [t("reason.landWideNeighbour", { land: isLandCode(reason.land) ? landName(reason.land) : reason.land, items: reason.districts.map(labelOf).join(", ") })];
      case "doubtful_partners":
        return [t(common.length > 0 ? `${voice}.doubtful` : `${voice}.perhaps`, { count: reason.pairs.length })];
      case "plan_without_data":
        return band === "unknown" ? [part === "partners" ? t(`${voice}.planWithoutPartners`) : t(`${voice}.planWithoutData`)] : [];
      case "network_without_data":
        if (band !== "unknown") return [];
        return [part === "space" ? t(`${voice}.noDistricts`) : t(`${voice}.networkWithoutData`)];
      default:
        return [];
    }
  });
  if (band === "unknown") return special;
  if (part === "space") {
    const inside = common.length > 0 ? [t("reason.commonDistricts", { items: formatList(locale, common), count: common.length })] : [];
    return [...inside, ...special].length > 0 ? [...inside, ...special] : [t("reason.nothingCommon")];
  }
  if (part === "partners") {
    const found = common.length > 0 ? [t("reason.commonPartners", { common: share?.common ?? common.length, of: share?.of ?? common.length, items: shortened(locale, common) })] : [t(reasons.some(({ code }) => code === "doubtful_partners") ? "reason.noPartnerSure" : "reason.nothingCommon")];
    return [...found, ...special];
  }
  return [
    common.length > 0 ? t("reason.common", { items: shortened(locale, common) }) : t("reason.nothingCommon"),
    ...(onlyPlan.length > 0 ? [t(`${voice}.onlyPlan`, { items: shortened(locale, onlyPlan) })] : []),
    ...(onlyNetwork.length > 0 ? [t("reason.onlyNetwork", { items: shortened(locale, onlyNetwork) })] : []),
    ...special,
  ];
}
