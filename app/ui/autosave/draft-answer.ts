/** Answer of a route that takes drafts: what became of the version that was sent. `revision`: what the next version goes on from. */
export type DraftAnswer = { status: "saved"; revision: number } | { status: "refused" } | { status: "conflict" };

/**
 * Reads such an answer; by hand, because a schema library would come to the browser for this alone.
 * @throws {TypeError} where it is none, as that of a proxy in between
 */
export function readDraftAnswer(answer: unknown): DraftAnswer {
  const { status, revision } = (answer ?? {}) as { status?: unknown; revision?: unknown };
  if (status === "saved" && typeof revision === "number") return { status, revision };
  if (status === "refused" || status === "conflict") return { status };
  throw new TypeError("This is no answer to a draft.");
}
