import type { Locale } from "~/platform/i18n/locale";
import { formatDate } from "~/platform/i18n/format";
import { textFor } from "~/platform/i18n/texts";
import type { Column } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import type { SharedMap } from "../map/map-state";
import { isTakingPart } from "../partner";
import { partnerTexts } from "../partner.text";
import { relationTexts } from "../relation.text";
import { posterTexts } from "./poster.text";
import type { PosterWords } from "./poster-svg";

/** What stands on the poster of a map, in one language. `today`: calendar date. */
export function posterWords(locale: Locale, name: string, map: SharedMap, today: string): PosterWords {
  const t = textFor(locale, posterTexts);
  const [chain, partner, relation] = [textFor(locale, chainTexts), textFor(locale, partnerTexts), textFor(locale, relationTexts)];
  return {
    title: t("title", { name }),
    subtitle: t("subtitle", { partners: map.partners.length, taking: map.partners.filter(isTakingPart).length, relations: map.relations.length }),
    asOf: t("asOf", { date: formatDate(locale, today) }),
    column: (key) => chain(`column.${key as Column}`),
    state: (key) => partner(`state.${key}`),
    kind: (key) => relation(`kind.${key}`),
    nobody: t("nobody"),
    missing: chain("missing"),
    nearest: (nearest) => chain("nearest", { name: nearest }),
    strength: t("strength"),
    wished: t("wished"),
    coordinator: t("coordinator"),
    credit: t("credit"),
  };
}
