import { conversationsForGate } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { impulseMissing, searchDistricts } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { partnersOf } from "~/domains/partners/index.server";
import type { Locale } from "~/platform/i18n/locale";
import { entriesById, type DirectoryEntry } from "../find-networks.server";
import type { PartnerMatch } from "../overlap";
import { searchRecord } from "../search-record/queries.server";
import { searchProgress } from "../search-record/sources";
import type { GateState } from "./check-gate";
import { checkItem, type CheckItem } from "./check-item";
import type { Voice } from "./reason-sentences";
import { compareNetworks } from "./overlaps.server";

export interface Check {
  items: CheckItem[];
  gate: GateState;
  districts: string[];
  neighbours: number;
  /** parts of the impulse that the comparison lacks */
  impulseMissing: ("themes" | "goals" | "targetGroups" | "stages" | "partners")[];
}

/** Everything the check shows: networks with their overlap, what the gate still needs. `voice`: whom the reasons speak to. */
export async function loadCheck(initiativeId: string, locale: Locale, voice?: Voice): Promise<Check> {
  const [compared, conversations, area, searches, impulse, partners] = await Promise.all([
    compareNetworks(initiativeId),
    conversationsForGate(initiativeId),
    areaOf(initiativeId),
    searchRecord(initiativeId),
    impulseOf(initiativeId),
    partnersOf(initiativeId),
  ]);
  const items = compared.map((one) => checkItem(locale, one, conversations, voice));
  const high = items.filter(({ total }) => total === "high");
  const progress = searchProgress(searches.map(({ source }) => source));
  const { own, neighbours } = searchDistricts(area);
  const compares = ["themes", "goals", "targetGroups", "stages", "partners"] as const;
  const missing: readonly string[] = impulseMissing(impulse, partners);
  return {
    items,
    gate: {
      areaSet: own.length > 0,
      high: high.length,
      highAddressed: high.filter(({ addressed }) => addressed).length,
      highTried: high.filter(({ addressed, talks }) => addressed && talks === 0).length,
      searched: progress.searched,
      sources: progress.of,
      searchEntries: searches.length,
    },
    districts: own.map(labelOf),
    neighbours: neighbours.length,
    impulseMissing: compares.filter((part) => missing.includes(part)),
  };
}

/** One network of the check, with its whole entry; null where it is not part of this check. */
export async function loadCheckNetwork(initiativeId: string, networkId: string, locale: Locale): Promise<{ item: CheckItem; entry: DirectoryEntry; matches: readonly PartnerMatch[] } | null> {
  const [all, conversations, [entry]] = await Promise.all([compareNetworks(initiativeId), conversationsForGate(initiativeId), entriesById([networkId])]);
  const compared = all.find(({ network }) => network.id === networkId);
  return compared && entry ? { entry, matches: compared.matches, item: checkItem(locale, compared, conversations) } : null;
}
