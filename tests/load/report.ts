import type { OverlapResult } from "./overlap";
import type { Sizes } from "./pages";
import type { Compared } from "./measure";
import type { MapFigures } from "./partners/measure-map";

export const limits = { overlapRatio: 10, overlapMilliseconds: 150, pathRatio: 3, javascriptBytes: 30_000, mapUsable: 2000, mapFrames: 50, mapFindings: 50, mapSearch: 16 } as const;

export interface Figures {
  overlap: OverlapResult;
  pathPage: Compared;
  javascript: Sizes;
  partners: MapFigures[];
}

type Line = [what: string, measured: string, bare: string, limit: string, verdict: string];

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(1)} ×`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const verdict = (value: number, limit: number) => (value <= limit ? "ok" : "over");

function lines({ overlap, pathPage, javascript, partners }: Figures): Line[] {
  const { overlapRatio, overlapMilliseconds, pathRatio, javascriptBytes } = limits;
  return [
    ["what", "measured", "bare", "limit", ""],
    [
      `one plan against ${overlap.networks} networks (${overlap.inArea} in its area), median`,
      milliseconds(overlap.own.median),
      `${milliseconds(overlap.bare.median)} (query alone)`,
      `below ${overlapMilliseconds} ms`,
      overlap.own.median < overlapMilliseconds ? "ok" : "over",
    ],
    ["  compared with the query alone", times(overlap.ratio), "", `${overlapRatio} ×`, verdict(overlap.ratio, overlapRatio)],
    [
      "path page, signed in, median, compared with a bare Remix page",
      `${times(pathPage.ratio)} (${milliseconds(pathPage.own.median)})`,
      milliseconds(pathPage.bare.median),
      `${pathRatio} ×`,
      verdict(pathPage.ratio, pathRatio),
    ],
    ...javascript.pages.map(
      ({ page, above }): Line => [`compressed JavaScript above the bare page: ${page}`, kilobytes(above), kilobytes(javascript.bare), kilobytes(javascriptBytes), verdict(above, javascriptBytes)],
    ),
    ...partners.flatMap(mapLines),
  ];
}

/** The limits are for 500 partners; a larger map is only compared. */
function mapLines({ partners, relations, own, bare, findings, search }: MapFigures): Line[] {
  const limited = partners <= 500;
  const under = (value: number, limit: number): [string, string] => (limited ? [milliseconds(limit), verdict(value, limit)] : ["", ""]);
  const { mapUsable, mapFrames, mapFindings, mapSearch } = limits;
  return [
    [`partners.usable: ${partners} partners, ${relations} relations, until a card is selected`, `${milliseconds(own.usable)} (${times(own.usable / bare.usable)})`, milliseconds(bare.usable), ...under(own.usable, mapUsable)],
    ["partners.panning: frames a second", `${own.frames.toFixed(0)} (${times(own.frames / bare.frames)})`, bare.frames.toFixed(0), limited ? `${mapFrames}` : "", limited ? (own.frames >= mapFrames ? "ok" : "under") : ""],
    ["partners.findings", milliseconds(findings), "", ...under(findings, mapFindings)],
    ["partners.search", milliseconds(search), "", ...under(search, mapSearch)],
  ];
}

/** The figures as a table for people, one line each, with the limit and whether it holds. */
export function table(figures: Figures): string {
  const rows = lines(figures);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
