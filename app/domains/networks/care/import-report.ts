/** What an import did, or would do, in sentences. */
export interface ImportReport {
  taken: number;
  merged: number;
  unchanged: number;
  rejected: { line: number; reason: string }[];
  notes: string[];
  /** false: a dry run */
  stored: boolean;
  /** lines that bring something new */
  news: number;
  /** the file in base64, so that it need not be chosen twice; null where it is too large for a page */
  kept: string | null;
}
