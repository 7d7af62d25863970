/** What an adviser's note may be about. */
export const occasions = ["visit", "call", "status", "other"] as const;
export type Occasion = (typeof occasions)[number];
