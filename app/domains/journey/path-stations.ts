import { pathMap, type Link, type Station } from "@machines/path-map";
import { isAvailable } from "@machines/rules";
import { isFinished, stateOf } from "@machines/states";
import type { ReviewState, Step, StepState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";

/** How a station is drawn; `ahead`: not up yet. Never shown by colour alone. */
export type StationTone = "ahead" | "open" | "working" | "waiting" | "question" | "done" | "aside";
export type LinkTone = "ahead" | "working" | "done";

export type DrawnStation = Station & { state: StepState; tone: StationTone };
export type DrawnLink = Link & { tone: LinkTone };

const tones: Record<ReviewState, StationTone> = {
  open: "open",
  working: "working",
  submitted: "waiting",
  question: "question",
  discussed: "done",
  closedByTeam: "done",
  setAside: "aside",
};

/** How a step stands, in the few kinds the map knows. */
export function toneOf(value: JourneyValue, step: Step): StationTone {
  if (isFinished(value, step)) return "done";
  if (!isAvailable(step, value)) return "ahead";
  if (step === "decision" || step === "founding") return "open";
  return tones[stateOf(value, step) as ReviewState];
}

/** The map of the path with the state of every station. */
export function drawnMap(value: JourneyValue): { stations: DrawnStation[]; links: DrawnLink[]; columns: number; lines: number } {
  const map = pathMap();
  const stations = map.stations.map((station) => ({ ...station, state: stateOf(value, station.step), tone: toneOf(value, station.step) }));
  const links = map.links.map((link) => ({ ...link, tone: link.on === "track" ? trackTone(stations, link) : linkTone(stations, link) }));
  return { ...map, stations, links };
}

/** A track is drawn as one: done when all of it is, at work once something of it is. */
function trackTone(stations: DrawnStation[], { line }: Link): LinkTone {
  const own = stations.filter(({ on, line: at }) => on === "track" && at === line).map(({ tone }) => tone);
  if (own.every((tone) => tone === "done")) return "done";
  return own.every((tone) => tone === "ahead" || tone === "open" || tone === "aside") ? "ahead" : "working";
}

function linkTone(stations: DrawnStation[], { from, to }: Link): LinkTone {
  const toneAt = (step: Step) => stations.find((station) => station.step === step)?.tone;
  if (toneAt(from) !== "done" || toneAt(to) === "ahead") return "ahead";
  return toneAt(to) === "done" ? "done" : "working";
}
