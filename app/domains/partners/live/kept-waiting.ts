import type { Batch } from "./edit-queue";

const key = (slug: string) => `partner-map:${slug}`;

/** Edits that a reload of this tab must not lose. They carry their ids, so sending them again counts once. */
export function keepWaiting(slug: string, waiting: readonly Batch[]): void {
  try {
    if (waiting.length === 0) sessionStorage.removeItem(key(slug));
    else sessionStorage.setItem(key(slug), JSON.stringify(waiting));
  } catch {
    // A browser that keeps nothing (private window, full) still sends: only a reload while offline would lose edits.
  }
}

export function keptWaiting(slug: string): Batch[] {
  try {
    return JSON.parse(sessionStorage.getItem(key(slug)) ?? "[]") as Batch[];
  } catch {
    return [];
  }
}
