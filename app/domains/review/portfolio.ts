import { isLandCode, type LandCode } from "~/domains/districts";
import { isAvailable, stateOf, steps, toneOf, type JourneyValue, type Phase, type Step, type StepState } from "~/domains/journey";

export const portfolioFilters = ["waiting", "asked", "quiet", "talkDue", "all"] as const;
export type PortfolioFilter = (typeof portfolioFilters)[number];

export const portfolioSorts = ["waiting", "asked", "activity", "silence", "name", "nameDown"] as const;
export type PortfolioSort = (typeof portfolioSorts)[number];

/** What an adviser asks the own portfolio. */
export interface PortfolioQuery {
  q: string;
  filter: PortfolioFilter;
  sort: PortfolioSort;
  phase: Phase | null;
  land: LandCode | null;
  /** from 1 */
  page: number;
}

export const phases = ["orienting", "joining", "joined", "building", "carrying"] as const satisfies readonly Phase[];

export const portfolioPageSize = 25;

/** A group of which nothing was heard for this long is shown as quiet. */
export const quietAfterDays = 30;

const filterWords: Record<PortfolioFilter, string> = { waiting: "wartet", asked: "gefragt", quiet: "still", talkDue: "jahresgespraech", all: "alle" };
const sortWords: Record<PortfolioSort, string> = { waiting: "wartet", asked: "gefragt", activity: "zuletzt", silence: "stille", name: "name", nameDown: "name-ab" };

const keyOf = <K extends string>(words: Record<K, string>, word: string | null): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);

/** Reads the query from an address; what cannot be is left out. */
export function portfolioQuery(params: URLSearchParams): PortfolioQuery {
  const filter = keyOf(filterWords, params.get("ansicht")) ?? "all";
  const land = params.get("land") ?? "";
  return {
    q: searchText(params),
    filter,
    sort: keyOf(sortWords, params.get("sortierung")) ?? usualSort(filter),
    phase: phases.find((phase) => phase === params.get("phase")) ?? null,
    land: isLandCode(land) ? land : null,
    page: pageNumber(params),
  };
}

/** What has been longest comes first: the wait, the open question, the silence. */
export function usualSort(filter: PortfolioFilter): PortfolioSort {
  return filter === "quiet" ? "silence" : filter === "asked" ? "asked" : "waiting";
}

export function portfolioAddress({ q, filter, sort, phase, land, page }: PortfolioQuery, path = "/beratung"): string {
  const params = new URLSearchParams();
  if (filter !== "all") params.set("ansicht", filterWords[filter]);
  if (q) params.set("q", q);
  if (phase) params.set("phase", phase);
  if (land) params.set("land", land);
  if (sort !== usualSort(filter)) params.set("sortierung", sortWords[sort]);
  if (page > 1) params.set("seite", String(page));
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

/** Words to search for, without what PostgreSQL refuses or no keyboard makes. */
export function searchText(params: URLSearchParams): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return (params.get("q") ?? "").slice(0, 100).toWellFormed().replace(/[\u0000-\u001f\u007f]/g, " ").trim();
}

/** Page of a list, from 1. */
export function pageNumber(params: URLSearchParams): number {
  const page = Number(params.get("seite"));
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** How a step is drawn: done (with the adviser), own (closed by the team), waiting, question, working, aside, open, ahead (not up yet). */
export type DotLook = "done" | "own" | "waiting" | "question" | "working" | "aside" | "open" | "ahead";

export interface Dot {
  step: Step;
  state: StepState;
  look: DotLook;
}

/** One dot for each step that this group will come to. A branch that it does not take is left out. */
export function dotsOf(value: JourneyValue): Dot[] {
  return steps.filter((step) => belongs(step, value)).map((step) => ({ step, state: stateOf(value, step), look: lookOf(step, value) }));
}

function belongs(step: Step, value: JourneyValue): boolean {
  if (step === "joining") return value.decision === "joining" || value.decision === "buildingAndJoining";
  if (value.decision === "joining") return step === "impulse" || step === "check" || step === "decision";
  return true;
}

function lookOf(step: Step, value: JourneyValue): DotLook {
  const tone = toneOf(value, step);
  if (tone === "done") return stateOf(value, step) === "closedByTeam" ? "own" : "done";
  return tone;
}

/** What is to be done: the adviser's turn (discuss), or the team's (answer). */
export interface Pending {
  step: Step;
  turn: "adviser" | "team";
  /** since when; null where the record does not say */
  since: Date | null;
}

/** Since when steps are in the state they wait in. */
export type Turns = Partial<Record<Step, Date>>;

/** What waits for somebody, the adviser's turn first, each with what waits longest first. */
export function pendingOf(value: JourneyValue, turns: Turns): Pending[] {
  const inState = (wanted: StepState, turn: Pending["turn"]): Pending[] =>
    steps
      .filter((step) => isAvailable(step, value) && stateOf(value, step) === wanted)
      .map((step) => ({ step, turn, since: turns[step] ?? null }))
      .sort((a, b) => (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) || 0);
  return [...inState("submitted", "adviser"), ...inState("question", "team")];
}

/** What a group does while nothing waits for anybody. */
export type Idle = { kind: "notBegun" } | { kind: "working"; steps: Step[] } | { kind: "quiet" };

export function idleOf(value: JourneyValue): Idle {
  const working = steps.filter((step) => isAvailable(step, value) && stateOf(value, step) === "working");
  if (working.length > 0) return { kind: "working", steps: working };
  return value.decision === "open" && stateOf(value, "impulse") === "open" && stateOf(value, "check") === "open" ? { kind: "notBegun" } : { kind: "quiet" };
}

/** Whole days since a moment; 0 on the same day. */
export function daysSince(moment: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 86_400_000));
}
