import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { lineColours } from "./path-drawing";
import type { DrawnStation, LinkTone } from "./path-stations";
import type { PathView, StepLine } from "./path-view";
import { pathTexts } from "./path.text";
import { StationMark } from "./station-mark";

interface PathColumnProps {
  map: PathView["map"];
  lines: StepLine[];
  base: string;
}

/** The same map from top to bottom, for narrow screens and paper: the trunk at the left, tracks and branch beside it. */
export function PathColumn({ map, lines, base }: PathColumnProps) {
  const t = useText(pathTexts);
  const stations = lines.flatMap((line) => map.stations.filter(({ step }) => step === line.step).map((station) => ({ station, line })));
  const trunk = stations.filter(({ station }) => station.on === "main").map(({ station }) => station);
  const lastMain = trunk.at(-1)?.step;
  return (
    <ol aria-label={t("map")} className="m-0 list-none p-0">
      {stations.map(({ station, line }, index) => {
        const before = stations[index - 1]?.station;
        return (
          <li key={station.step}>
            <Link to={`${base}${line.path}`} aria-label={t("station", { name: line.name, state: line.state })} className="relative flex min-h-[3.75rem] gap-3 rounded py-1 hover:bg-sunken">
              <Rails
                station={station}
                fresh={line.fresh}
                above={index === 0 ? null : railTone(map, trunk, index, stations)}
                below={station.step === lastMain ? null : railTone(map, trunk, index + 1, stations)}
                tone={tones(map, station)}
                follows={station.on === "track" && before?.on === "track" && before.line === station.line}
                goesOn={stations[index + 1]?.station.on === "track" && stations[index + 1]?.station.line === station.line && station.on === "track"}
              />
              <span className="min-w-0 self-center">
                <span className={`block font-semibold leading-snug ${station.tone === "ahead" ? "text-ink-soft" : ""}`}>{line.name}</span>
                {line.note ? <span className="block text-note leading-snug text-ink-soft">{line.note}</span> : null}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

type Entry = { station: DrawnStation };

/** Tone of the trunk between two rows: that of the piece of line that leads to the next station of the trunk. */
function railTone(map: PathView["map"], trunk: DrawnStation[], index: number, stations: Entry[]): LinkTone {
  const next = stations.slice(index).find(({ station }) => station.on === "main")?.station;
  const tone = map.links.find(({ to, on }) => to === next?.step && on === "main")?.tone;
  if (tone) return tone;
  const previous = trunk[trunk.findIndex(({ step }) => step === next?.step) - 1];
  if (previous?.tone !== "done") return "ahead";
  return next?.tone === "done" ? "done" : "working";
}

/** Tone of the piece of line that leads from the trunk to a track or the branch. */
function tones(map: PathView["map"], station: DrawnStation): LinkTone {
  return map.links.find(({ to, on }) => to === station.step && on === station.on)?.tone ?? "ahead";
}

interface RailsProps {
  station: DrawnStation;
  above: LinkTone | null;
  below: LinkTone | null;
  tone: LinkTone;
  follows: boolean;
  goesOn: boolean;
  fresh: boolean;
}

function Rails({ station, above, below, tone, follows, goesOn, fresh }: RailsProps) {
  const main = station.on === "main";
  const x = main ? 20 : 54;
  const dotted = station.on === "branch" && tone === "ahead";
  return (
    <span className="relative w-[4.75rem] shrink-0 [print-color-adjust:exact]" aria-hidden="true">
      {above ? <span className="absolute left-[16px] top-[-4px] h-[calc(50%+4px)] w-2" style={{ background: lineColours[above] }} /> : null}
      {below ? <span className="absolute bottom-[-4px] left-[16px] h-[calc(50%+4px)] w-2" style={{ background: lineColours[below] }} /> : null}
      {follows ? <span className="absolute left-[50px] top-[-4px] h-[calc(50%+4px)] w-2" style={{ background: lineColours[tone] }} /> : null}
      {goesOn ? <span className="absolute bottom-[-4px] left-[50px] h-[calc(50%+4px)] w-2" style={{ background: lineColours[tone] }} /> : null}
      <svg viewBox="0 0 76 60" className="absolute left-0 top-1/2 h-[60px] w-[76px] -translate-y-1/2 overflow-visible" focusable="false">
        {main || follows ? null : (
          <path
            d={`M20 0C20 22 30 30 ${x} 30`}
            fill="none"
            stroke={lineColours[tone]}
            strokeWidth={dotted ? 6 : 8}
            strokeLinecap="round"
            strokeDasharray={dotted ? "0.1 11" : undefined}
          />
        )}
        <StationMark tone={station.tone} kind={station.kind} x={x} y={30} fresh={fresh} />
      </svg>
    </span>
  );
}
