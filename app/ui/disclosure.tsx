import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Further matter that opens on demand; works without JavaScript. */
export function Disclosure({ summary, open, id, children }: { summary: ReactNode; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details id={id} open={open} className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 py-2 font-semibold text-petrol hover:bg-petrol-tint">
        <Icon name="chevronRight" className="h-5 w-5 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="border-t border-line px-4 py-4">{children}</div>
    </details>
  );
}

/** The same for what has room on a wide screen: there it stands open without a summary, where the browser can do that. */
export function FoldedWhenNarrow({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="folded-when-narrow group">
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold text-petrol">
        <Icon name="chevronRight" className="h-5 w-5 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
