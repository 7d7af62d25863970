import { useId } from "react";
import { classNames } from "~/ui/class-names";

/**
 * How a Kreis looks on a map. No tone is told by colour alone: chosen ones carry a tick, neighbours are hatched, and what the
 * levels mean is said in words with the Kreis.
 */
export type MapTone = "plain" | "chosen" | "near" | "low" | "medium" | "high";

const fills: Record<Exclude<MapTone, "near">, string> = {
  plain: "fill-surface",
  chosen: "fill-petrol",
  low: "fill-petrol-pale",
  medium: "fill-petrol-light",
  high: "fill-petrol-mid",
};

/** Class and fill of a shape; `hatch` is the id of the pattern of neighbours on the same page. */
export function toneProps(tone: MapTone, hatch: string): { className: string; fill?: string } {
  const stroke = tone === "chosen" ? "stroke-white" : "stroke-line-strong";
  return tone === "near" ? { className: stroke, fill: `url(#${hatch})` } : { className: classNames(fills[tone], stroke) };
}

/** The pattern of neighbours; `size` is the distance of its lines in map units. */
export function HatchPattern({ id, size }: { id: string; size: number }) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={size} height={size} className="fill-petrol-tint" />
      <line x1={size / 2} y1="0" x2={size / 2} y2={size} className="stroke-petrol-light" strokeWidth={size / 4} />
    </pattern>
  );
}

/** A tick of the given size at a point, on a dark shape. */
export function Tick({ x, y, size }: { x: number; y: number; size: number }) {
  const s = size / 2;
  return (
    <path
      d={`M${x - s * 0.8} ${y}l${s * 0.55} ${s * 0.6}l${s} ${-s * 1.2}`}
      className="pointer-events-none fill-none stroke-white"
      strokeWidth={s * 0.36}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** A small square of a tone, for legends. */
export function ToneSample({ tone }: { tone: MapTone }) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 20 20" className="h-5 w-5 shrink-0" aria-hidden focusable="false">
      <defs>
        <HatchPattern id={hatch} size={5} />
      </defs>
      <rect x="1" y="1" width="18" height="18" rx="3" {...toneProps(tone, hatch)} />
      {tone === "chosen" ? <Tick x={10} y={10} size={12} /> : null}
    </svg>
  );
}
