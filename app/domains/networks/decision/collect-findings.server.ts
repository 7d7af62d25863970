import { conversationsForGate, conversationsForRecord } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { searchDistricts } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { db, type Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { checkItem } from "../check/check-item";
import { compareNetworks } from "../check/overlaps.server";
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
    networks: compared.map((one) => {
      const { id, name, kind, where, total, parts, sourceDate, known, of, own } = checkItem(locale, one, gate);
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
