import { useId } from "react";

/**
 * How a Kreis looks on a map. No tone is told by colour alone: chosen ones carry a tick, neighbours are hatched, low ones
 * are dotted, medium ones lined; and what a tone means is said in words with the Kreis.
 */
export type MapTone = "plain" | "chosen" | "near" | "low" | "medium" | "high";

const fills = { plain: "fill-surface", chosen: "fill-petrol", high: "fill-petrol-mid" } as const;

/** Class and fill of a shape; `patterns` is the id of the `TonePatterns` on the same page. */
export function toneProps(tone: MapTone, patterns: string): { className: string; fill?: string } {
  const stroke = tone === "chosen" ? "stroke-white" : "stroke-line-strong";
  if (tone === "near" || tone === "low" || tone === "medium") return { className: stroke, fill: `url(#${patterns}${tone})` };
  return { className: `${fills[tone]} ${stroke}` };
}

/** The patterns of neighbours and of the lower levels; `size` is the distance of their lines in map units. */
export function TonePatterns({ id, size }: { id: string; size: number }) {
  const common = { width: size, height: size, patternUnits: "userSpaceOnUse" } as const;
  return (
    <>
      <pattern id={`${id}near`} {...common} patternTransform="rotate(45)">
        <rect width={size} height={size} className="fill-petrol-tint" />
        <line x1={size / 2} y1="0" x2={size / 2} y2={size} className="stroke-petrol-light" strokeWidth={size / 4} />
      </pattern>
      <pattern id={`${id}low`} {...common} patternTransform="rotate(45)">
        <rect width={size} height={size} className="fill-petrol-pale" />
        <circle cx={size / 2} cy={size / 2} r={size / 6} className="fill-petrol-mid" />
      </pattern>
      <pattern id={`${id}medium`} {...common}>
        <rect width={size} height={size} className="fill-petrol-light" />
        <line x1="0" y1={size / 2} x2={size} y2={size / 2} className="stroke-petrol" strokeWidth={size / 5} />
      </pattern>
    </>
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
  const patterns = useId();
  return (
    <svg viewBox="0 0 20 20" className="h-5 w-5 shrink-0" aria-hidden focusable="false">
      <defs>
        <TonePatterns id={patterns} size={5} />
      </defs>
      <rect x="1" y="1" width="18" height="18" rx="3" {...toneProps(tone, patterns)} />
      {tone === "chosen" ? <Tick x={10} y={10} size={12} /> : null}
    </svg>
  );
}
