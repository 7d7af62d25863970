import type { Step } from "@machines/steps";
import { fontSizes } from "./path-fonts";
import type { DrawnStation, drawnMap, LinkTone } from "./path-stations";

/** What is written at a station: its name, and a few words on how it stands ("" = nothing). */
export type StationWords = { name: string; note: string };

/** A line of text; `y` is its baseline. */
export type Label = { text: string; kind: "name" | "note"; x: number; y: number; anchor: "middle" | "start" };
export type PlacedStation = DrawnStation & { x: number; y: number; labels: Label[] };
export type PlacedLine = { key: string; d: string; tone: LinkTone; dotted: boolean };
export type Box = { left: number; right: number; top: number; bottom: number };

/** The whole drawing, in units of its view box. */
export type PathLayout = { width: number; height: number; stations: PlacedStation[]; lines: PlacedLine[] };

type DrawnMap = ReturnType<typeof drawnMap>;

/** Width of an average letter in the fonts of the page, as a share of the font size; on the safe side. */
const letterWidths = { name: 0.53, note: 0.5 } as const;
const lineHeights = { name: 19, note: 17 } as const;

const margin = 84;
const gaps = { "main main": 164, "main track": 215, "track track": 190, "track main": 190 } as const;
const lastGap = 135;
const top = 50;
const lineDistance = 79;
const branchDistance = 78;
/** How far from the station the lines part, and where each has reached its own height. */
const fork = { out: 55, level: 90 } as const;
const merge = { level: 85, in: 55 } as const;

/** How wide a label may be before it is broken, by where it stands. */
const room = { stop: 160, interchange: 112, track: 185, branch: 260 } as const;

/** Estimated width of a piece of text. */
export function textWidth(text: string, kind: Label["kind"]): number {
  return text.length * fontSizes[kind] * letterWidths[kind];
}

/** The space a label takes. */
export function labelBox({ text, kind, x, y, anchor }: Label): Box {
  const width = textWidth(text, kind);
  const left = anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - fontSizes[kind] * 0.78, bottom: y + fontSizes[kind] * 0.22 };
}

/**
 * Places stations, lines and words of the map. The trunk runs from left to right, tracks part and meet again, the branch
 * leads out below.
 */
export function layOutPath(map: DrawnMap, words: (step: Step) => StationWords): PathLayout {
  const xs = columnPlaces(map);
  const middle = top + ((map.lines - 1) * lineDistance) / 2;
  const branchY = top + (map.lines - 1) * lineDistance + branchDistance;
  const stations = map.stations.map((station) => {
    const x = xs[station.column] ?? 0;
    const y = station.on === "main" ? middle : station.on === "branch" ? branchY : top + station.line * lineDistance;
    return { ...station, x, y, labels: labelsOf(station, x, y, words(station.step), partsHere(map, station)) };
  });
  const hasBranch = stations.some(({ on }) => on === "branch");
  const height = Math.max(top + (map.lines - 1) * lineDistance + 50, hasBranch ? branchY + 38 : 0);
  return { width: Math.max(...xs) + margin, height, stations, lines: linesOf(map, stations) };
}

function columnPlaces(map: DrawnMap): number[] {
  const kinds = Array.from({ length: map.columns }, (_, column) =>
    map.stations.some((station) => station.column === column && station.on === "track") ? "track" : "main",
  );
  const places = [margin];
  for (let column = 1; column < kinds.length; column++) {
    const gap = column === kinds.length - 1 ? lastGap : gaps[`${kinds[column - 1] ?? "main"} ${kinds[column] ?? "main"}` as keyof typeof gaps];
    places.push((places[column - 1] ?? 0) + gap);
  }
  return places;
}

/** At the station where the branch leads out, below is no room for words. */
function partsHere(map: DrawnMap, station: DrawnStation): boolean {
  return map.links.some(({ from, on }) => on === "branch" && from === station.step);
}

function labelsOf(station: DrawnStation, x: number, y: number, { name, note }: StationWords, above: boolean): Label[] {
  const space = station.on === "main" ? room[station.kind] : room[station.on];
  const lines = [
    ...broken(name, "name", space).map((text) => ({ text, kind: "name" as const })),
    ...broken(note, "note", space).map((text) => ({ text, kind: "note" as const })),
  ];
  if (station.on === "branch") return stacked(lines, x + 26, note === "" ? y + 6 : y - 3, "start");
  if (station.on === "track") {
    const names = lines.filter(({ kind }) => kind === "name");
    const notes = lines.filter(({ kind }) => kind === "note");
    return [...stacked(names, x, y - 22 - (names.length - 1) * lineHeights.name, "middle"), ...stacked(notes, x, y + 33, "middle")];
  }
  const reach = station.kind === "interchange" ? 28 : 15;
  if (!above) return stacked(lines, x, y + reach + 21, "middle");
  const height = lines.slice(1).reduce((sum, { kind }) => sum + lineHeights[kind], 0);
  return stacked(lines, x, y - reach - 12 - height, "middle");
}

function stacked(lines: { text: string; kind: Label["kind"] }[], x: number, first: number, anchor: Label["anchor"]): Label[] {
  let y = first;
  return lines.map((line, index) => {
    if (index > 0) y += lineHeights[line.kind];
    return { ...line, x, y, anchor };
  });
}

/** Breaks at spaces, so that each line fits as far as its words allow. */
function broken(text: string, kind: Label["kind"], space: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, kind) <= space) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function linesOf(map: DrawnMap, stations: PlacedStation[]): PlacedLine[] {
  const at = (step: Step) => stations.find((station) => station.step === step);
  const straight = map.links.flatMap(({ from, to, on, tone }): PlacedLine[] => {
    const [start, end] = [at(from), at(to)];
    if (!start || !end || on === "track") return [];
    const d = on === "branch" ? branchPath(start, end) : `M${start.x} ${start.y}H${end.x}`;
    return [{ key: `${from}-${to}`, d, tone, dotted: on === "branch" && tone === "ahead" }];
  });
  return [...trackLines(map, stations), ...straight];
}

/** Each track is one line from where they part to where they meet; those at work lie over those ahead. */
function trackLines(map: DrawnMap, stations: PlacedStation[]): PlacedLine[] {
  const tracks = stations.filter(({ on }) => on === "track");
  const left = Math.min(...tracks.map(({ x }) => x));
  const right = Math.max(...tracks.map(({ x }) => x));
  const main = stations.filter(({ on }) => on === "main");
  const before = main.filter(({ x }) => x < left).at(-1);
  const after = main.find(({ x }) => x > right);
  if (!before || !after) return [];
  const drawn = [...new Set(tracks.map(({ line }) => line))].map((line): PlacedLine => {
    const y = top + line * lineDistance;
    const tone = map.links.find((link) => link.on === "track" && link.line === line)?.tone ?? "ahead";
    const [parts, level, leaves, meets] = [before.x + fork.out, left - fork.level, right + merge.level, after.x - merge.in];
    const bend = (from: number, to: number, start: number, end: number) => `C${(from + to) / 2} ${start} ${(from + to) / 2} ${end} ${to} ${end}`;
    const d = `M${before.x} ${before.y}H${parts}${bend(parts, level, before.y, y)}H${leaves}${bend(leaves, meets, y, after.y)}H${after.x}`;
    return { key: `track-${line}`, d, tone, dotted: false };
  });
  const order: LinkTone[] = ["ahead", "working", "done"];
  return drawn.sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

function branchPath(start: PlacedStation, end: PlacedStation): string {
  const level = end.x - fork.level;
  return `M${start.x} ${start.y + 26}C${start.x} ${end.y - 60} ${start.x + 55} ${end.y} ${level} ${end.y}H${end.x}`;
}
