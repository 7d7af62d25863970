import { labelOf, landName, isLandCode } from "~/domains/districts";
import { completeness, type CompletenessInput } from "./completeness";
import type { NetworkKindKey } from "./vocabulary";

/** What a list shows of an entry: labels instead of codes, so that the browser needs no table of the Kreise. */
export interface NetworkSummary {
  slug: string;
  name: string;
  kind: NetworkKindKey;
  land: string;
  landWide: boolean;
  districts: string[];
  coordinatingBody: string;
  sourceDate: string;
  state: string;
  known: number;
  of: number;
}

type SummaryInput = CompletenessInput & {
  slug: string;
  name: string;
  kind: NetworkKindKey;
  coordinatingBody: string;
  sourceDate: string;
  state: string;
};

export function networkSummary(entry: SummaryInput): NetworkSummary {
  const { known, of } = completeness(entry);
  return {
    slug: entry.slug,
    name: entry.name,
    kind: entry.kind,
    land: isLandCode(entry.land) ? landName(entry.land) : entry.land,
    landWide: entry.landWide,
    districts: entry.districts.map(({ ags }) => labelOf(ags)),
    coordinatingBody: entry.coordinatingBody,
    sourceDate: entry.sourceDate,
    state: entry.state,
    known,
    of,
  };
}
