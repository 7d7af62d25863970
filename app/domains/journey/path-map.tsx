import { useText } from "~/platform/i18n/use-text";
import { PathColumn } from "./path-column";
import { PathDrawing } from "./path-drawing";
import type { StationTone } from "./path-stations";
import type { PathView } from "./path-view";
import { pathTexts } from "./path.text";
import { StationMark } from "./station-mark";

interface PathMapProps {
  view: Pick<PathView, "map" | "drawing" | "lines">;
  /** address of the initiative */
  base: string;
}

/** The path as line map: from left to right where there is room, else from top to bottom. */
export function PathMap({ view: { map, drawing, lines }, base }: PathMapProps) {
  return (
    <div className="rounded-card border border-line bg-surface px-3 py-3 sm:px-5">
      <div className="hidden bar:block print:hidden">
        <PathDrawing drawing={drawing} lines={lines} base={base} />
      </div>
      <div className="bar:hidden print:block">
        <PathColumn map={map} lines={lines} base={base} />
      </div>
      <Legend lines={lines} />
    </div>
  );
}

const order: StationTone[] = ["done", "working", "waiting", "question", "open", "aside", "ahead"];

/** What the signs mean: those that occur. */
function Legend({ lines }: Pick<PathView, "lines">) {
  const t = useText(pathTexts);
  const shown = lines.map(({ tone }) => tone);
  // not up yet, or not part of this path: what the stations themselves say
  const ahead = [...new Set(lines.filter(({ tone }) => tone === "ahead").map(({ state }) => state))].join(" · ");
  return (
    <ul aria-label={t("legend")} className="m-0 mt-1 flex list-none flex-wrap gap-x-5 gap-y-1 border-t border-line p-0 pt-2.5 text-fine text-ink-soft">
      {order
        .filter((tone) => shown.includes(tone))
        .map((tone) => (
          <li key={tone} className="flex items-center gap-1.5">
            <svg viewBox="-17 -17 34 34" className="h-[1.3em] w-[1.3em]" aria-hidden="true" focusable="false">
              <StationMark tone={tone} x={0} y={0} />
            </svg>
            {tone === "ahead" ? ahead : t(`tone.${tone}`)}
          </li>
        ))}
    </ul>
  );
}
