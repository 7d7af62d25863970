import type { SubmissionResult } from "@conform-to/react";

/** What the settings answer to a form that was refused. */
export interface SettingsAnswer {
  /** which form */
  intent: string;
  /** the own step it was about */
  id?: string;
  result: SubmissionResult<string[]>;
  /** revision stored now, after a conflict */
  revision?: number;
}
