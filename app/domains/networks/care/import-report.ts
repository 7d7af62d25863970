import type { ImportedLine } from "../plan-import";

/** What an import did, or would do, in sentences. */
export interface ImportReport {
  taken: number;
  merged: number;
  unchanged: number;
  /** by line: what it adds to an entry that is there, and where that entry keeps what it has */
  lines: ImportedLine[];
  /** lines of that kind beyond those listed */
  moreLines: number;
  rejected: { line: number; reason: string }[];
  notes: string[];
  /** false: a dry run */
  stored: boolean;
  /** lines that bring something new */
  news: number;
  /** the file in base64, so that it need not be chosen twice; null where it is too large for a page */
  kept: string | null;
}
