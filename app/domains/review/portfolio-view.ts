import { stateWord, stepInfo, type Phase, type Step } from "~/domains/journey";
import { calendarDate, formatDay } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { daysSince, dotsOf, idleOf, pendingOf, type Dot, type Idle, type Pending } from "./portfolio";
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
  /** how many more wait for the adviser, and for the team's answer */
  more: { adviser: number; team: number };
  /** what goes on while nothing is pending */
  idle: Idle | null;
  /** days since it is the turn of whoever is named in `pending` */
  pendingDays: number | null;
  /** days in words, with the year where it is not this one */
  lastVisit: string | null;
  lastTalk: string | null;
  talkDue: boolean;
  lastActivity: string;
}

export function groupRow({ value, turns, ...group }: PortfolioGroup, now: Date, locale: Locale): GroupRow {
  const [first, ...others] = value ? pendingOf(value, turns) : [];
  const day = (date: Date | string) => formatDay(locale, date, now);
  const moreOf = (turn: Pending["turn"]) => others.filter((other) => other.turn === turn).length;
  return {
    slug: group.slug,
    name: group.name,
    districts: group.districts,
    phase: group.phase,
    dots: value && dotsOf(value).map((dot) => ({ ...dot, word: stateWord(locale, value, dot.step) })),
    pending: first ? { ...first, to: stepAddress(group.slug, first.step) } : null,
    more: { adviser: moreOf("adviser"), team: moreOf("team") },
    idle: value && !first ? idleOf(value) : null,
    pendingDays: first?.since ? daysSince(first.since, now) : null,
    lastVisit: group.lastVisit && day(group.lastVisit),
    lastTalk: group.lastTalk && day(group.lastTalk),
    talkDue: group.lastTalk === null || group.lastTalk.slice(0, 4) < calendarDate(now).slice(0, 4),
    lastActivity: day(group.lastActivity),
  };
}

function stepAddress(slug: string, step: Step): string {
  return `/initiativen/${slug}${stepInfo[step].path}`;
}
