import { useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { uiTexts } from "./ui.text";
import { useHydrated } from "./use-hydrated";

export interface Toast {
  text: string;
  tone?: "done" | "problem";
}

/**
 * What the step before brought about, said once. Stays until it is closed or another page opens: nobody has to read
 * against the clock, and a revalidation does not take it away. The status region is always there, so that a screen
 * reader notices what appears in it.
 */
export function ToastRegion({ toast, page }: { toast: Toast | null; page: string }) {
  const t = useText(uiTexts);
  const hydrated = useHydrated();
  const [seen, setSeen] = useState({ toast, page });
  const [shown, setShown] = useState(toast);
  if (seen.toast !== toast || seen.page !== page) {
    setSeen({ toast, page });
    if (toast && toast !== seen.toast) setShown(toast);
    else if (page !== seen.page) setShown(null);
  }
  return (
    <div role="status" className="no-print pointer-events-none sticky top-3 z-10 mx-auto w-full max-w-page px-4 sm:px-8">
      {shown ? (
        <div
          className={classNames(
            "pointer-events-auto mt-4 flex items-start gap-3 rounded-card border bg-surface p-3 pl-4 shadow-overlay",
            shown.tone === "problem" ? "border-brick" : "border-leaf",
          )}
        >
          <Icon
            name={shown.tone === "problem" ? "alert" : "check"}
            className={classNames("mt-1.5 h-5 w-5", shown.tone === "problem" ? "text-brick" : "text-leaf")}
          />
          <p className="min-w-0 flex-1 py-1">{shown.text}</p>
          {hydrated ? (
            <button
              type="button"
              onClick={() => setShown(null)}
              className="inline-flex h-9 w-9 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-sunken"
            >
              <Icon name="close" label={t("close")} className="h-5 w-5" />
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
