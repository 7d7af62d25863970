import type { Facts } from "@machines/facts";
import { checkBlockers, isAvailable, joiningBlockers } from "@machines/rules";
import { isFinished, stateOf } from "@machines/states";
import type { Step } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { foundingWarnings } from "@machines/warnings";

export type Missing =
  | { code: "impulseField"; field: string }
  | { code: "areaMissing" | "searchRecordMissing" | "contributionMissing" | "handOverMissing" }
  | { code: "conversationsMissing"; count: number }
  | { code: "decisionMissing" | "partnersMissing" | "agreementMissing" | "coordinatorMissing" }
  | { code: "markStructure" | "markArea" | "markGoals" | "markBeyond" };

/** Which mark of a MINT region is not there, by what the machine warns of. */
const marks = { structureMissing: "markStructure", areaUndefined: "markArea", goalsNotBinding: "markGoals", onlyBilateral: "markBeyond" } as const;

/** What a step still lacks, as far as facts tell; nothing for a step that is finished, set aside or not up yet. */
export function missingOf(step: Step, value: JourneyValue, facts: Facts): Missing[] {
  if (!isAvailable(step, value) || isFinished(value, step) || stateOf(value, step) === "setAside") return [];
  return lackingOf(step, value, facts);
}

/** How it stands with what a step needs. */
export type Lack =
  | { code: "missing" | "closedWithout"; missing: Missing[] }
  | { code: "nothing" | "ready" | "notRecorded" | "notYet" | "aside" };

/** Steps whose end can be told from what is entered: a partner or a supporter more is always possible. */
const complete: readonly Step[] = ["impulse", "joining", "agreement", "coordination"];
/** Steps of which nothing but their state is kept. */
const unrecorded: readonly Step[] = ["vision", "financing", "support", "annualReview"];

/** What a step lacks, or why nothing can be named. What a finished step was closed without stays visible. */
export function lackOf(step: Step, value: JourneyValue, facts: Facts): Lack {
  const finished = isFinished(value, step);
  if (!finished && !isAvailable(step, value)) return { code: "notYet" };
  if (stateOf(value, step) === "setAside") return { code: "aside" };
  if (unrecorded.includes(step)) return { code: finished ? "nothing" : "notRecorded" };
  // Taken or founded is done; what a founded region lacks is said on its page.
  const act = step === "decision" || step === "founding";
  const missing = finished && act ? [] : lackingOf(step, value, facts);
  if (missing.length > 0) return { code: finished ? "closedWithout" : "missing", missing };
  return { code: isReady(step, value, facts) ? "ready" : "nothing" };
}

/** Whether a step is at work and has everything: it waits only to be closed or put to the adviser. */
export function isReady(step: Step, value: JourneyValue, facts: Facts): boolean {
  return complete.includes(step) && isAvailable(step, value) && stateOf(value, step) === "working" && lackingOf(step, value, facts).length === 0;
}

function lackingOf(step: Step, value: JourneyValue, facts: Facts): Missing[] {
  switch (step) {
    case "impulse":
      return facts.impulseMissing.map((field) => ({ code: "impulseField", field }));
    case "check":
      return checkBlockers(facts).flatMap((blocker): Missing[] => {
        if (blocker.code === "conversationsMissing") return [{ code: blocker.code, count: blocker.networks.length }];
        return blocker.code === "areaMissing" || blocker.code === "searchRecordMissing" ? [{ code: blocker.code }] : [];
      });
    case "decision":
      return [{ code: "decisionMissing" }];
    case "joining":
      return joiningBlockers(facts).flatMap(({ code }): Missing[] =>
        code === "contributionMissing" || code === "handOverMissing" ? [{ code }] : [],
      );
    case "partners":
      return facts.partnersTakingPart === 0 ? [{ code: "partnersMissing" }] : [];
    case "agreement":
      return facts.agreementInForce ? [] : [{ code: "agreementMissing" }];
    case "coordination":
      return facts.coordinatorNamed ? [] : [{ code: "coordinatorMissing" }];
    case "founding":
      return foundingWarnings(value, facts).flatMap(({ code }): Missing[] => (code in marks ? [{ code: marks[code as keyof typeof marks] }] : []));
    default:
      return [];
  }
}
