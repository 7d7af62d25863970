import { conversationsForGate, conversationsForRecord } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { searchDistricts } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { db, type Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { checkItem } from "../check/check-item";
import { compareNetworks } from "../check/overlaps.server";
import { planKeyOptions, type planKeyLists } from "../plan-keys";
import { searchRecord } from "../search-record/queries.server";
import { searchRecordTexts } from "../search-record/search-record.text";
import type { Findings } from "./findings";

/** The state of the check, as plain data to keep. In a command with its transaction. */
export async function collectFindings(initiativeId: string, locale: Locale, tx: Tx = db): Promise<Findings> {
  const { name } = await tx.initiative.findUniqueOrThrow({ where: { id: initiativeId }, select: { name: true } });
  const area = await areaOf(initiativeId, tx);
  const impulse = await impulseOf(initiativeId, tx);
  const gate = await conversationsForGate(initiativeId, tx);
  const compared = await compareNetworks(initiativeId, tx);
  const { own, neighbours } = searchDistricts(area);
  const source = textFor(locale, searchRecordTexts);
  const searches = await searchRecord(initiativeId, tx);
  return {
    locale,
    initiative: name,
    districts: own.map(labelOf),
    neighbours: neighbours.map(labelOf),
    withLandWide: area.withLandWide,
    intention: impulse?.intention ?? "",
    plan: planInWords(locale, impulse),
    networks: compared.map((one) => {
      const { id, name, kind, where, total, parts, sourceDate, known, of, own } = checkItem(locale, one, gate, "inRecord");
      return { id, name, kind, where, total, parts, sourceDate, known, of, own };
    }),
    conversations: await conversationsForRecord(initiativeId, tx),
    searches: searches.map((entry) => ({
      source: [entry.source === "other" ? "" : source(`source.${entry.source}`), entry.sourceName].filter(Boolean).join(": "),
      searchedOn: entry.searchedOn,
      result: entry.result,
    })),
  };
}

type PlanKeys = Record<keyof typeof planKeyLists, string[]>;

/** The lists of the impulse in the words of a language, in the order of the vocabulary. */
function planInWords(locale: Locale, impulse: PlanKeys | null): PlanKeys {
  const options = planKeyOptions(locale);
  const words = (list: keyof PlanKeys) => options[list].filter(({ value }) => impulse?.[list].includes(value)).map(({ label }) => label);
  return { themes: words("themes"), goals: words("goals"), targetGroups: words("targetGroups"), stages: words("stages") };
}
