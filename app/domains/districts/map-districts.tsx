import { memo } from "react";
import { labelOf, landName } from "./districts";
import { toneProps, type MapTone } from "./map-tones";
import type { DistrictShape } from "./shapes";

export interface DistrictLook {
  tone: MapTone;
  /** What the tone means here, said with the name: "gewählt", "3 Netzwerke". */
  note?: string;
}

interface MapDistrictsProps {
  districts: readonly DistrictShape[];
  lookOf: (ags: string) => DistrictLook;
  /** The one that the Tab key reaches. */
  reachable: string;
  /** Id of the `TonePatterns`. */
  patterns: string;
  /** Kreise are checkboxes, or links where there is an address. */
  hrefOf?: ((ags: string) => string | undefined) | undefined;
}

/** "Landkreis Cuxhaven, Niedersachsen, gewählt" */
export function describeDistrict(shape: DistrictShape, look: DistrictLook): string {
  return [labelOf(shape.ags), landName(shape.land), look.note].filter(Boolean).join(", ");
}

/** The shapes; what happens with them is listened for by the map around. */
export const MapDistricts = memo(function MapDistricts({ districts, lookOf, reachable, patterns, hrefOf }: MapDistrictsProps) {
  return districts.map((shape) => {
    const look = lookOf(shape.ags);
    const { className, fill } = toneProps(look.tone, patterns);
    const href = hrefOf?.(shape.ags);
    const outline = <path d={shape.path} fill={fill} className={className} strokeWidth="0.75" vectorEffect="non-scaling-stroke" />;
    const common = {
      "data-ags": shape.ags,
      "aria-label": describeDistrict(shape, look),
      tabIndex: shape.ags === reachable ? 0 : -1,
      className: "cursor-pointer outline-none",
    };
    if (href) {
      return (
        <a key={shape.ags} href={href} {...common}>
          {outline}
        </a>
      );
    }
    return (
      <g key={shape.ags} {...common} {...(hrefOf ? { role: "img" } : { role: "checkbox", "aria-checked": look.tone === "chosen" })}>
        {outline}
      </g>
    );
  });
});
