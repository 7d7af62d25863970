import type { StationTone } from "./path-stations";

const rings: Record<StationTone, string> = {
  ahead: "#b9b09c",
  open: "#857f70",
  working: "#f2a71b",
  waiting: "#f2a71b",
  question: "#0b5259",
  done: "#2c7a4b",
  aside: "#857f70",
};

interface StationMarkProps {
  tone: StationTone;
  kind?: "stop" | "interchange";
  /** centre */
  x: number;
  y: number;
  /** It has just been finished: it turns green before the eyes of those who like motion. */
  fresh?: boolean;
}

/** A station of the map: the sign in its middle tells the state without its colour. */
export function StationMark({ tone, kind = "stop", x, y, fresh = false }: StationMarkProps) {
  const look = { fill: "#fff", stroke: rings[tone], strokeWidth: tone === "ahead" ? 3 : 4.5, strokeDasharray: tone === "ahead" ? "4 3.2" : undefined };
  return (
    <g transform={`translate(${x} ${y})`} className={fresh ? "station-done" : undefined}>
      {kind === "interchange" ? <rect x="-14" y="-27" width="28" height="54" rx="14" {...look} /> : <circle r={tone === "ahead" ? 11 : 13} {...look} />}
      <Sign tone={tone} />
    </g>
  );
}

function Sign({ tone }: { tone: StationTone }) {
  switch (tone) {
    case "done":
      return <path d="m-5.5 .5 4 4 7-8.5" fill="none" stroke="#2c7a4b" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />;
    case "working":
      return <path d="M0-7.5A7.5 7.5 0 0 0 0 7.5Z" fill="#7a4d00" />;
    case "waiting":
      return <path d="M0-6V.5l4.5 3" fill="none" stroke="#7a4d00" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />;
    case "question":
      return (
        <g fill="none" stroke="#0b5259" strokeWidth="2.6" strokeLinecap="round">
          <path d="M-3.3-3.2A3.3 3.3 0 0 1 0-6.2c1.9 0 3.3 1.2 3.3 2.8C3.3-.9 0-.9 0 1.8" />
          <path d="M0 5.9v.1" />
        </g>
      );
    case "aside":
      return <path d="M-3.2-5v10M3.2-5v10" stroke="#4c5659" strokeWidth="3" strokeLinecap="round" />;
    default:
      return null;
  }
}
