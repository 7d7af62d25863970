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
  | { code: "marksMissing"; count: number };

/** What a step still lacks, as far as facts tell; nothing for a step that is finished, set aside or not up yet. */
export function missingOf(step: Step, value: JourneyValue, facts: Facts): Missing[] {
  if (!isAvailable(step, value) || isFinished(value, step) || stateOf(value, step) === "setAside") return [];
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
      return [{ code: "marksMissing", count: foundingWarnings(value, facts).filter(({ code }) => code !== "startUpGrantEnds" && code !== "stepsUnfinished").length }];
    default:
      return [];
  }
}
