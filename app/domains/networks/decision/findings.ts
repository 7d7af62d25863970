import type { RecordedConversation } from "~/domains/conversations/index.server";
import type { Locale } from "~/platform/i18n/locale";
import type { CheckItem } from "../check/check-item";

/** What the team had before it when it decided: kept with the decision, printed in its record. Texts in `locale`. */
export interface Findings {
  locale: Locale;
  initiative: string;
  /** labels of the Kreise */
  districts: string[];
  neighbours: string[];
  withLandWide: boolean;
  intention: string;
  /** words for the keys of the impulse */
  plan: { themes: string[]; goals: string[]; targetGroups: string[]; stages: string[] };
  networks: Pick<CheckItem, "id" | "name" | "kind" | "where" | "total" | "parts" | "sourceDate" | "known" | "of" | "own">[];
  conversations: RecordedConversation[];
  searches: { source: string; searchedOn: string; result: string }[];
}
