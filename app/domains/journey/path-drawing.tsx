import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { fontSizes } from "./path-fonts";
import type { PlacedStation } from "./path-layout";
import type { LinkTone } from "./path-stations";
import type { PathView, StepLine } from "./path-view";
import { pathTexts } from "./path.text";
import { StationMark } from "./station-mark";

export const lineColours: Record<LinkTone, string> = { ahead: "#cdc5b4", working: "#f2a71b", done: "#2c7a4b" };

interface PathDrawingProps {
  drawing: PathView["drawing"];
  lines: StepLine[];
  /** address of the initiative */
  base: string;
}

/** The map of the path for screens wide enough; each station leads to its step. */
export function PathDrawing({ drawing, lines, base }: PathDrawingProps) {
  const t = useText(pathTexts);
  const byStep = new Map(lines.map((line) => [line.step, line]));
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="group" aria-label={t("map")} className="h-auto w-full">
      <g fill="none" strokeWidth="8.5" strokeLinecap="round" strokeLinejoin="round">
        {drawing.lines.map(({ key, d, tone, dotted }) => (
          <path key={key} d={d} stroke={lineColours[tone]} strokeDasharray={dotted ? "0.1 17" : undefined} />
        ))}
      </g>
      {drawing.stations.map((station) => {
        const line = byStep.get(station.step);
        return line ? <StationLink key={station.step} station={station} line={line} to={`${base}${line.path}`} /> : null;
      })}
    </svg>
  );
}

function StationLink({ station, line, to }: { station: PlacedStation; line: StepLine; to: string }) {
  const t = useText(pathTexts);
  const soft = station.tone === "ahead";
  return (
    <Link to={to} aria-label={t("station", { name: line.name, state: line.state })} className="station">
      <StationMark tone={station.tone} kind={station.kind} x={station.x} y={station.y} fresh={line.fresh} />
      {station.labels.map(({ text, kind, x, y, anchor }) => (
        <text
          key={`${kind}${text}`}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={fontSizes[kind]}
          className={kind === "name" ? `station-name font-semibold ${soft ? "fill-ink-soft" : "fill-ink"}` : station.tone === "question" ? "fill-petrol font-semibold" : "fill-ink-soft"}
        >
          {text}
        </text>
      ))}
    </Link>
  );
}
