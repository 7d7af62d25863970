import type { PartnerState } from "../partner";

/** The state as a disc that fills up, from a thought to working together; told apart without colour. */
const fill: Record<PartnerState, string> = {
  idea: "",
  asked: "",
  interested: "M8 8V2a6 6 0 0 1 6 6Z",
  joining: "M8 2a6 6 0 0 1 0 12Z",
  active: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z",
  declined: "",
};

export const stateColour: Record<PartnerState, string> = {
  idea: "text-ink-soft",
  asked: "text-ink-soft",
  interested: "text-marigold-ink",
  joining: "text-leaf-ink",
  active: "text-leaf-ink",
  declined: "text-brick-ink",
};

export function StateMark({ state }: { state: PartnerState }) {
  return (
    <svg viewBox="0 0 16 16" className="h-[0.8em] w-[0.8em] shrink-0" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray={state === "idea" ? "2.4 2.4" : undefined} />
      {fill[state] ? <path d={fill[state]} fill="currentColor" /> : null}
      {state === "declined" ? <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="currentColor" strokeWidth="1.8" /> : null}
    </svg>
  );
}
