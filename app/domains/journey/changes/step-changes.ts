import type { LastLook } from "./last-look";

/** One change in the reader's words. */
export interface StepChange {
  what: string;
  /** "" where the record does not say */
  who: string;
  /** ISO; null where the record does not say */
  at: string | null;
  /** where it is read, appended to `/initiativen/:slug`; null where it is gone */
  path: string | null;
}

/** What changed in a step since its adviser looked at it last, the latest first. */
export interface StepChanges {
  since: Pick<LastLook, "kind" | "by"> & { at: string };
  changes: StepChange[];
}
