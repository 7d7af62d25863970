import { useId } from "react";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Attribution } from "./attribution";
import { labelOf } from "./districts";
import { districtTexts } from "./districts.text";
import { Tick, TonePatterns, toneProps } from "./map-tones";
import type { MapShapes } from "./shapes";

/** A still picture of an area and the Kreise around it; `shapes` come from `areaShapes` on the server, `ags` are the area's own. */
export function AreaMap({ shapes, ags }: { shapes: MapShapes; ags: readonly string[] }) {
  const t = useText(districtTexts);
  const locale = useLocale();
  const patterns = useId();
  const own = new Set(ags);
  const [left, top, right, bottom] = shapes.box;
  const size = Math.max(right - left, bottom - top, 1);
  const air = size * 0.02;
  const viewBox = [left - air, top - air, right - left + 2 * air, bottom - top + 2 * air].join(" ");
  return (
    <figure className="space-y-2">
      <svg viewBox={viewBox} role="img" aria-label={t("map.area", { districts: formatList(locale, ags.map(labelOf)) })} className="max-h-96 w-full">
        <defs>
          <TonePatterns id={patterns} size={size / 60} />
        </defs>
        {shapes.districts.map((shape) => (
          <path key={shape.ags} d={shape.path} vectorEffect="non-scaling-stroke" {...toneProps(own.has(shape.ags) ? "chosen" : "near", patterns)}>
            <title>{labelOf(shape.ags)}</title>
          </path>
        ))}
        <path d={shapes.landBorders} className="fill-none stroke-ink-soft" strokeWidth="1.75" vectorEffect="non-scaling-stroke" />
        {shapes.districts.filter((shape) => own.has(shape.ags)).map((shape) => (
          <Tick key={shape.ags} x={shape.x} y={shape.y} size={size / 18} />
        ))}
      </svg>
      <figcaption>
        <Attribution />
      </figcaption>
    </figure>
  );
}
