import { fold } from "~/domains/names";
import { type Goal, onlyKeysOf, type Stage, stages, type TargetGroup, targetGroups, type Theme } from "~/domains/vocabulary";
import { keysInText } from "./keys-in-text";
import { goalWords, stageWords, targetGroupWords, themeWords } from "./word-list";

export interface NetworkKeys {
  themeKeys: Theme[];
  goalKeys: Goal[];
  targetGroupKeys: TargetGroup[];
  stageKeys: Stage[];
}

/**
 * The keys of the fixed lists that an entry's free texts speak of; kept with the entry for filters and comparisons.
 * Stages only come from the target groups: goals name schools and universities as partners too.
 */
export function networkKeys(entry: { goals: readonly string[]; targetGroups: readonly string[] }): NetworkKeys {
  const numbers = entry.targetGroups.flatMap(spansIn);
  return {
    themeKeys: keysInText(themeWords, [...entry.goals, ...entry.targetGroups]),
    goalKeys: keysInText(goalWords, entry.goals),
    targetGroupKeys: onlyKeysOf(targetGroups, [
      ...keysInText(targetGroupWords, [...entry.targetGroups, ...entry.goals]),
      ...numbers.flatMap(groupsOfAges),
    ]),
    stageKeys: onlyKeysOf(stages, [...keysInText(stageWords, entry.targetGroups), ...numbers.flatMap(stagesOfAges)]),
  };
}

/** Ages in years, both ends included. */
interface AgeSpan {
  from: number;
  to: number;
}

const ages = /\b(\d{1,2}) ?(?:bis|-|–) ?(\d{1,2}) jahre/g;
const classes = /\bklassen? (\d{1,2})(?: ?(?:bis|-|–) ?(\d{1,2}))?/g;
/** A child in class 1 is six, as a rule. */
const ageInClassOne = 6;
const lastClass = 13;

/** Spans of age a text states in numbers: "10 bis 16 Jahre", "Klasse 7 bis 13", "ab Klasse 7". */
function spansIn(text: string): AgeSpan[] {
  const folded = fold(text);
  const inYears = [...folded.matchAll(ages)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const inClasses = [...folded.matchAll(classes)].map(([match, from, to]) => {
    const open = folded.includes(`ab ${match}`);
    const last = to !== undefined ? Number(to) : open ? lastClass : Number(from);
    return { from: Number(from) + ageInClassOne - 1, to: last + ageInClassOne - 1 };
  });
  return [...inYears, ...inClasses].filter(({ from, to }) => from <= to);
}

function stagesOfAges({ from, to }: AgeSpan): Stage[] {
  const found: Stage[] = [];
  if (from < 6) found.push("kita");
  if (from < 10 && to >= 6) found.push("grundschule");
  if (to >= 10 && from <= 18) found.push("sekundar");
  return found;
}

/** Children are under 14 in German law, adolescents under 18. */
function groupsOfAges({ from, to }: AgeSpan): TargetGroup[] {
  const found: TargetGroup[] = [];
  if (from < 14) found.push("children");
  if (to >= 14 && from < 18) found.push("youth");
  return found;
}
