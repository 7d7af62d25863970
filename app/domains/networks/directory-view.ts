import { labelOf, landName, isLandCode } from "~/domains/districts";
import { age, completeness, type Age, type CompletenessInput } from "./completeness";
import type { NetworkKindKey } from "~/domains/vocabulary";

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
  /** null where the source has no date */
  age: Age | null;
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

/** @param today calendar date: entries say how old they are */
export function networkSummary(entry: SummaryInput, today: string): NetworkSummary {
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
    age: age(entry, today),
    state: entry.state,
    known,
    of,
  };
}
