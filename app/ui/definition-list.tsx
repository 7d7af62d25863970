import { Fragment, type ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { uiTexts } from "./ui.text";

export interface Definition {
  term: ReactNode;
  /** What is not known (null, undefined or "") is shown as not known. */
  value: ReactNode;
}

/** Term and value side by side, below each other on a narrow screen; with `stacked` always, in a narrow column. */
export function DefinitionList({ items, stacked = false }: { items: readonly Definition[]; stacked?: boolean }) {
  const t = useText(uiTexts);
  return (
    <dl className={stacked ? "grid" : "grid gap-x-6 sm:grid-cols-[minmax(8rem,13rem)_minmax(0,1fr)] sm:gap-y-2"}>
      {items.map(({ term, value }, index) => (
        <Fragment key={index}>
          <dt className="font-semibold">{term}</dt>
          <dd className={stacked ? "mb-2.5 min-w-0 last:mb-0" : "mb-2.5 min-w-0 sm:mb-0"}>
            {value === null || value === undefined || value === "" ? <span className="italic text-ink-soft">{t("unknown")}</span> : value}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
