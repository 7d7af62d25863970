import { addressing, type GateConversation, type Objection } from "~/domains/conversations";
import { isLandCode, labelOf, landName } from "~/domains/districts";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { age, completeness, wantsAsking, type CompletenessInput } from "../completeness";
import type { Overlap, PartnerMatch } from "../overlap";
import { overlapParts, totalCaveat, type Band, type OverlapPart } from "../overlap-band";
import type { NetworkKindKey } from "~/domains/vocabulary";
import { reasonSentences, type Voice } from "./reason-sentences";

/** One network of the check as the page and the record show it; the reasons are sentences already. */
export interface CheckItem {
  id: string;
  slug: string;
  name: string;
  kind: NetworkKindKey;
  kindName: string;
  where: string;
  total: Band;
  parts: { part: OverlapPart; band: Band; reasons: string[] }[];
  sourceDate: string;
  /** nobody knows when this was true, or it is long ago */
  askAgain: boolean;
  known: number;
  of: number;
  /** added by the team itself; `kept` is not proposed to the directory */
  own: "proposed" | "kept" | null;
  talks: number;
  attempts: number;
  addressed: boolean;
  /** "Das stimmt so nicht" of the other side, as long as it stands */
  objection: Objection | null;
  /** what the total leaves open */
  caveat: ReturnType<typeof totalCaveat>;
  /** pairs of partners nobody has decided on yet */
  undecided: number;
}

interface ItemNetwork {
  id: string;
  slug: string;
  name: string;
  kind: NetworkKindKey;
  state: string;
  land: string;
  landWide: boolean;
  districts: readonly { ags: string }[];
  sourceDate: string;
  /** what the entry states, for how complete it is */
  states: CompletenessInput;
}

export function checkItem(
  locale: Locale,
  compared: { network: ItemNetwork; overlap: Overlap; matches: readonly PartnerMatch[] },
  conversations: readonly GateConversation[],
  voice: Voice = "reason",
  today = calendarDate(new Date()),
): CheckItem {
  const { network, overlap, matches } = compared;
  const { known, of } = completeness(network.states);
  const land = isLandCode(network.land) ? landName(network.land) : network.land;
  return {
    id: network.id,
    slug: network.slug,
    name: network.name,
    kind: network.kind,
    kindName: textFor(locale, vocabularyTexts)(`networkKind.${network.kind}`),
    where: network.districts.length > 0 && !network.landWide ? network.districts.map(({ ags }) => labelOf(ags)).join(", ") : land,
    total: overlap.total,
    parts: overlapParts.map((part) => ({ part, band: overlap.parts[part].band, reasons: reasonSentences(locale, part, overlap.parts[part], voice) })),
    sourceDate: network.sourceDate,
    askAgain: wantsAsking(age(network, today)),
    known,
    of,
    own: network.state === "proposed" || network.state === "kept" ? network.state : null,
    ...addressing(network.id, conversations),
    caveat: totalCaveat(overlapParts.map((part) => ({ part, band: overlap.parts[part].band }))),
    undecided: matches.filter((match) => match.certainty === "doubtful" && match.verdict === null).length,
  };
}
