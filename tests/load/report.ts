import type { OverlapResult } from "./overlap";
import type { Sizes } from "./pages";
import type { Compared } from "./measure";

export const limits = { overlapRatio: 10, overlapMilliseconds: 150, pathRatio: 3, javascriptBytes: 30_000 } as const;

export interface Figures {
  overlap: OverlapResult;
  pathPage: Compared;
  javascript: Sizes;
}

type Line = [what: string, measured: string, bare: string, limit: string, verdict: string];

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(1)} ×`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const verdict = (value: number, limit: number) => (value <= limit ? "ok" : "over");

function lines({ overlap, pathPage, javascript }: Figures): Line[] {
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
  ];
}

/** The figures as a table for people, one line each, with the limit and whether it holds. */
export function table(figures: Figures): string {
  const rows = lines(figures);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
