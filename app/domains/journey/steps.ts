import type { Step } from "@machines/steps";

/** Where a step is worked on, and what helps there. `path` is appended to `/initiativen/:slug`. */
export type StepInfo = {
  path: string;
  /** slugs of the guides in `content/toolbox`, the most fitting first */
  guides: string[];
  /** pages that come later show what the step is for and its state */
  hasPage: boolean;
};

export const stepInfo: Record<Step, StepInfo> = {
  impulse: { path: "/impuls", guides: ["impuls-und-gruendungsteam", "was-ist-eine-mint-region"], hasPage: true },
  check: { path: "/bestand", guides: ["pruefen-was-es-gibt", "erstes-gespraech"], hasPage: true },
  decision: { path: "/bestand/entscheidung", guides: ["entscheidung", "pruefen-was-es-gibt"], hasPage: true },
  joining: { path: "/anschluss", guides: ["entscheidung", "erstes-gespraech"], hasPage: true },
  partners: { path: "/partner", guides: ["partner-gewinnen"], hasPage: true },
  vision: { path: "/vision", guides: [], hasPage: false },
  agreement: { path: "/vereinbarung", guides: [], hasPage: false },
  coordination: { path: "/koordination", guides: [], hasPage: false },
  financing: { path: "/finanzplan", guides: [], hasPage: false },
  support: { path: "/rueckhalt", guides: [], hasPage: false },
  founding: { path: "/gruendung", guides: ["was-ist-eine-mint-region"], hasPage: true },
  annualReview: { path: "/jahrespruefung", guides: [], hasPage: false },
};
