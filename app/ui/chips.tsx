import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

/** Short terms beside each other: themes, stages, Kreise. */
export function Chips({ items, label }: { items: readonly ReactNode[]; label?: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {items.map((item, index) => (
        <li key={index} className="rounded-full bg-sunken px-3 py-0.5 text-note">
          {item}
        </li>
      ))}
    </ul>
  );
}

export interface FilterChip {
  to: string;
  label: string;
  count?: number;
  current?: boolean;
  /** A filter that is set and goes away with this link. */
  removes?: boolean;
}

/** Filters as links. */
export function FilterChips({ items, label }: { items: readonly FilterChip[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {items.map((item) => (
          <li key={item.to + item.label}>
            <Link
              to={item.to}
              aria-current={item.current ? "true" : undefined}
              preventScrollReset
              className={classNames(
                "btn inline-flex min-h-9 items-center gap-1.5 rounded-full px-3.5 text-note font-semibold",
                item.current ? "bg-petrol-deep text-white" : "bg-sunken text-ink hover:bg-petrol-tint",
              )}
            >
              {item.label}
              {item.count === undefined ? null : <span className="tabular-nums">{item.count}</span>}
              {item.removes ? <Icon name="close" className="h-4 w-4" /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
