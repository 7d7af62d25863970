import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface ProgressProps {
  value: number;
  max: number;
  /** What is counted, in words: "6 von 11 haben unterzeichnet". Always visible. */
  label: ReactNode;
  tone?: "leaf" | "petrol" | "marigold";
}

const fills = { leaf: "bg-leaf", petrol: "bg-petrol", marigold: "bg-marigold" } as const;

/** The sentence carries the meaning; the bar repeats it for the eye. */
export function Progress({ value, max, label, tone = "leaf" }: ProgressProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0;
  return (
    <div className="space-y-2">
      <p className="font-semibold">{label}</p>
      <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-sunken ring-1 ring-inset ring-line">
        <div className={classNames("level-on h-full rounded-full", fills[tone])} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
