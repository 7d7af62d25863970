import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "./icon";
import { uiTexts } from "./ui.text";

interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pageCount: number;
  /** The address of a page. */
  href: (page: number) => string;
  label?: string;
}

/** The pages shown as links: first, last and those around the present one; `null` is a gap. */
export function visiblePages(page: number, pageCount: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const gap = n - (sorted[index - 1] ?? n);
    return gap > 2 ? [null, n] : gap === 2 ? [n - 1, n] : [n];
  });
}

const cell = "inline-flex h-10 min-w-10 items-center justify-center gap-1 rounded px-2 font-semibold tabular-nums";

export function Pagination({ page, pageCount, href, label }: PaginationProps) {
  const t = useText(uiTexts);
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label ?? t("pagination.label")} className="no-print mt-6">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 ? (
          <li>
            <Link to={href(page - 1)} rel="prev" className={`${cell} text-petrol hover:bg-petrol-tint`}>
              <Icon name="chevronLeft" />
              {t("pagination.previous")}
            </Link>
          </li>
        ) : null}
        {visiblePages(page, pageCount).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === null ? (
              <span className={cell}>…</span>
            ) : n === page ? (
              <span aria-current="page" className={`${cell} bg-petrol-deep text-white`}>
                <span className="sr-only">{t("pagination.page")} </span>
                {n}
              </span>
            ) : (
              <Link to={href(n)} className={`${cell} text-petrol hover:bg-petrol-tint`}>
                <span className="sr-only">{t("pagination.page")} </span>
                {n}
              </Link>
            )}
          </li>
        ))}
        {page < pageCount ? (
          <li>
            <Link to={href(page + 1)} rel="next" className={`${cell} text-petrol hover:bg-petrol-tint`}>
              {t("pagination.next")}
              <Icon name="chevronRight" />
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
