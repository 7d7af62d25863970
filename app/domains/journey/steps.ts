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
  impulse: { path: "/impuls", guides: ["impuls-aus-der-region"], hasPage: true },
  check: { path: "/bestand", guides: ["was-gibt-es-schon"], hasPage: true },
  decision: { path: "/bestand/entscheidung", guides: ["anschliessen-oder-gruenden"], hasPage: true },
  joining: { path: "/anschluss", guides: ["anschliessen-oder-gruenden"], hasPage: true },
  partners: { path: "/partner", guides: ["partner-gewinnen"], hasPage: false },
  vision: { path: "/vision", guides: ["vision-und-ziele"], hasPage: false },
  agreement: { path: "/vereinbarung", guides: ["ziele-verbindlich-vereinbaren"], hasPage: false },
  coordination: { path: "/koordination", guides: ["fest-verankert"], hasPage: false },
  financing: { path: "/finanzplan", guides: ["traegt-sich-selbst"], hasPage: false },
  support: { path: "/rueckhalt", guides: ["politischer-rueckhalt"], hasPage: false },
  founding: { path: "/gruendung", guides: ["gruendung"], hasPage: false },
  annualReview: { path: "/jahrespruefung", guides: ["jahrespruefung"], hasPage: false },
};
