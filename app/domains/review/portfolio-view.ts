import { stateWord, stepInfo, type Phase, type Step } from "~/domains/journey";
import type { Locale } from "~/platform/i18n/locale";
import { daysSince, dotsOf, pendingOf, type Dot, type Pending } from "./portfolio";
import type { PortfolioGroup } from "./portfolio.server";

/** A row of the portfolio as the page shows it. */
export interface GroupRow {
  slug: string;
  name: string;
  districts: string[];
  phase: Phase | null;
  /** each with the word that the path has for it; null: the stored path cannot be read */
  dots: (Dot & { word: string })[] | null;
  /** the first thing that is pending, and where it is done */
  pending: (Pending & { to: string }) | null;
  /** how many more are pending */
  more: number;
  waitingDays: number | null;
  lastActivity: Date;
}

export function groupRow({ value, waitingSince, ...group }: PortfolioGroup, now: Date, locale: Locale): GroupRow {
  const [first, ...others] = value ? pendingOf(value) : [];
  return {
    slug: group.slug,
    name: group.name,
    districts: group.districts,
    phase: group.phase,
    dots: value && dotsOf(value).map((dot) => ({ ...dot, word: stateWord(locale, value, dot.step) })),
    pending: first ? { ...first, to: stepAddress(group.slug, first.step) } : null,
    more: others.length,
    waitingDays: waitingSince && daysSince(waitingSince, now),
    lastActivity: group.lastActivity,
  };
}

function stepAddress(slug: string, step: Step): string {
  return `/initiativen/${slug}${stepInfo[step].path}`;
}
