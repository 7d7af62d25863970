import { z } from "zod";

/** Answer of a route that takes drafts: what became of the version that was sent. */
export const draftAnswer = z.discriminatedUnion("status", [
  /** `revision`: what the next version goes on from */
  z.object({ status: z.literal("saved"), revision: z.number() }),
  z.object({ status: z.literal("refused") }),
  z.object({ status: z.literal("conflict") }),
]);
export type DraftAnswer = z.infer<typeof draftAnswer>;
