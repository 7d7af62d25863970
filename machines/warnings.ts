import type { UsualSide, Warning } from "./events";
import { partnerSectors, type Facts } from "./facts";
import { isFinished, phaseOf, stateOf, unfinishedTracks } from "./states";
import type { Step } from "./steps";
import type { JourneyValue } from "./stored-value";

/** From how many organisations on an impulse comes from the region. */
export const willingNeeded = 2;

/** A network of two is a bilateral cooperation, not yet a region. */
const beyondBilateral = 3;

/** Of the four sides, as the programme of Rheinland-Pfalz asks for. */
const sectorsNeeded = 3;

/** What is not there yet at a step; it warns and never blocks. */
export function warningsOf(step: Step, value: JourneyValue, facts: Facts): Warning[] {
  switch (step) {
    case "impulse":
      return impulseWarnings(facts);
    case "check":
      return phaseOf(value) !== "orienting" && value.approach.check === "working" ? [{ code: "checkReopened" }] : [];
    case "partners":
      // What a team closed or set aside with open eyes is not held against it again.
      return isFinished(value, step) || stateOf(value, step) === "setAside" ? [] : partnerWarnings(facts);
    case "agreement":
      return facts.agreementInForce ? [] : [{ code: "goalsNotBinding" }];
    case "coordination":
      return facts.coordinatorNamed ? [] : [{ code: "structureMissing" }];
    case "financing":
      return countdown(facts);
    case "founding":
      return foundingWarnings(value, facts);
    default:
      return [];
  }
}

/** The marks of a MINT region that are not there yet, and steps left open. The founding act is possible all the same. */
export function foundingWarnings(value: JourneyValue, facts: Facts): Warning[] {
  const unfinished = unfinishedTracks(value);
  return [
    ...when(!facts.coordinatorNamed, { code: "structureMissing" }),
    ...when(facts.areaDistricts.length === 0, { code: "areaUndefined" }),
    ...when(!facts.agreementInForce, { code: "goalsNotBinding" }),
    ...when(facts.partnersTakingPart < beyondBilateral, { code: "onlyBilateral", partners: facts.partnersTakingPart }),
    ...when(unfinished.length > 0, { code: "stepsUnfinished", steps: unfinished }),
    ...countdown(facts),
  ];
}

/** The end of the start-up grant stays in sight whatever the state of the step, also when it was set aside. */
export function countdown(facts: Facts): Warning[] {
  return facts.startUpGrantEndsOn === null ? [] : [{ code: "startUpGrantEnds", endsOn: facts.startUpGrantEndsOn }];
}

function impulseWarnings(facts: Facts): Warning[] {
  return [
    ...when(facts.willingOrganisations < willingNeeded, { code: "impulseNotFromRegion", willing: facts.willingOrganisations }),
    ...when(facts.impulseMissing.length > 0, { code: "impulseIncomplete", fields: facts.impulseMissing }),
  ];
}

/** Whom a network usually has and this one has not. While nobody takes part at all, that alone is what is missing. */
function partnerWarnings(facts: Facts): Warning[] {
  if (facts.partnersTakingPart === 0) return [];
  const missing = partnerSectors.filter((sector) => !facts.sectorsTakingPart.includes(sector));
  const sides: UsualSide[] = [
    ...(facts.companiesTakingPart === 0 ? (["company"] as const) : []),
    ...(missing.includes("municipality") ? (["authority"] as const) : []),
  ];
  return [
    ...when(partnerSectors.length - missing.length < sectorsNeeded, { code: "sectorsFew", missing }),
    ...when(sides.length > 0, { code: "usualSideMissing", sides }),
    ...when(facts.stagesOpen.length > 0, { code: "stagesOpen", stages: facts.stagesOpen }),
  ];
}

function when(condition: boolean, warning: Warning): Warning[] {
  return condition ? [warning] : [];
}
