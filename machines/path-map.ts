import type { AnyStateNode } from "xstate";
import { journeyMachine } from "./journey";
import type { PathMeta } from "./setup";
import type { Step } from "./steps";

/** `main`: the trunk; `track`: one of the lines side by side; `branch`: the line that leads out of the trunk. */
export type Line = "main" | "track" | "branch";

export type Station = {
  step: Step;
  /** `interchange`: an act at which lines part or meet (decision, founding). */
  kind: "stop" | "interchange";
  on: Line;
  /** From left to right, beginning at 0; stations of one column lie above one another. */
  column: number;
  /** Which of the lines side by side, from above, beginning at 0; 0 on trunk and branch. */
  line: number;
};

/** A piece of line between two stations; `line` as in a station, of the track it belongs to. */
export type Link = { from: Step; to: Step; on: Line; line: number };

/** Size of the drawing: `columns` of the trunk, `lines` side by side at its widest. */
export type PathMap = { stations: Station[]; links: Link[]; columns: number; lines: number };

type StationMeta = Extract<PathMeta, { station: Step }>;
/** Lines side by side, each with its stations from left to right; the trunk is one line. */
type Section = StationMeta[][];

/** The map of the path, read from the machine: structure gives order and lines, `meta` names the stations. */
export function pathMap(): PathMap {
  const sections = sectionsOf(journeyMachine.root);
  const trunk = sections.filter((section) => !section[0]?.[0]?.branchOf);
  const map: PathMap = { stations: [], links: [], columns: 0, lines: Math.max(...trunk.map((section) => section.length)) };
  trunk.forEach((section, index) => addSection(map, section, trunk[index - 1] ?? []));
  for (const branch of sections.flat(2)) if (branch.branchOf) addBranch(map, branch, branch.branchOf);
  return map;
}

function sectionsOf(node: AnyStateNode): Section[] {
  const meta = node.meta as PathMeta;
  if ("station" in meta) return [[[meta]]];
  const children = Object.values(node.states).map(sectionsOf);
  return meta.layout === "tracks" ? [children.map((child) => child.flat(2))] : children.flat();
}

function addSection(map: PathMap, section: Section, before: Section) {
  const on = section.length > 1 ? "track" : "main";
  const incoming = before.length > 1 ? "track" : on;
  section.forEach((row, line) => {
    row.forEach((meta, offset) => {
      map.stations.push({ step: meta.station, kind: kindOf(meta), on, column: map.columns + offset, line });
      const previous = row[offset - 1];
      if (previous) map.links.push({ from: previous.station, to: meta.station, on, line });
    });
    const first = row[0];
    before.forEach((rowBefore, lineBefore) => {
      const last = rowBefore.at(-1);
      if (first && last) map.links.push({ from: last.station, to: first.station, on: incoming, line: Math.max(line, lineBefore) });
    });
  });
  map.columns += Math.max(...section.map((row) => row.length));
}

function addBranch(map: PathMap, meta: StationMeta, from: Step) {
  const column = (map.stations.find(({ step }) => step === from)?.column ?? 0) + 1;
  map.stations.push({ step: meta.station, kind: kindOf(meta), on: "branch", column, line: 0 });
  map.links.push({ from, to: meta.station, on: "branch", line: 0 });
}

function kindOf(meta: StationMeta): Station["kind"] {
  return meta.interchange ? "interchange" : "stop";
}
