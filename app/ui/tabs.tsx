import { Link, useLocation } from "@remix-run/react";
import { classNames } from "./class-names";

export interface Tab {
  to: string;
  label: string;
  /** In brackets behind the label: a number, or "3 von 6". */
  count?: number | string;
  /** Said by the page when the address alone does not tell. */
  current?: boolean;
}

/** Navigation within a page: links, so that each tab has an address and works without JavaScript. */
export function TabNav({ items, label }: { items: readonly Tab[]; label: string }) {
  const location = useLocation();
  return (
    <nav aria-label={label} className="no-print mb-5 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {items.map((item) => {
          const current = item.current ?? isCurrent(item.to, location);
          return (
            <li key={item.to}>
              <Link
                to={item.to}
                aria-current={current ? "page" : undefined}
                className={classNames(
                  "-mb-px flex min-h-11 items-center border-b-[3px] px-0.5 font-semibold -outline-offset-2",
                  current ? "border-petrol text-ink" : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
                )}
              >
                {item.label}
                {item.count === undefined ? null : <span className="pl-1.5">({item.count})</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A tab with a query names its own part of the page; one without it stands for the bare address. */
function isCurrent(to: string, location: { pathname: string; search: string }): boolean {
  const [path = "", query = ""] = to.split("#")[0]?.split("?") ?? [];
  if (path !== "" && path !== location.pathname) return false;
  const wanted = [...new URLSearchParams(query)];
  const present = new URLSearchParams(location.search);
  return wanted.length === 0 ? !present.has("ansicht") : wanted.every(([key, value]) => present.get(key) === value);
}
