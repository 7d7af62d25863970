import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { uiTexts } from "./ui.text";

export interface Crumb {
  label: string;
  /** Where it leads; the last one has none. */
  to?: string;
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useText(uiTexts);
  return (
    <nav aria-label={t("breadcrumbs")} className="no-print mb-1.5 text-note text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {items.map((item, index) => (
          <li key={index} className="flex items-center gap-2">
            {index > 0 ? <span aria-hidden="true">›</span> : null}
            {item.to ? (
              <Link to={item.to} className="py-0.5 underline-offset-[3px] hover:underline">
                {item.label}
              </Link>
            ) : (
              <span>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
