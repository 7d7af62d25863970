import type { ReactNode } from "react";

/** Long reading with lines under 75 characters: guides, legal texts, explanations. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose-page">{children}</div>;
}
