import { Link } from "@remix-run/react";
import { createContext, useContext, type ReactNode, type TdHTMLAttributes, type ThHTMLAttributes } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { uiTexts } from "./ui.text";

/** Whether rows become cards on a narrow screen; then cells show the name of their column. */
const Stacked = createContext(false);

interface TableProps {
  /** What the table shows. Read out, and visible with `showCaption`. */
  caption: ReactNode;
  showCaption?: boolean;
  /** cards: each row a card below 640 px (give every `Td` its `label`); scroll: sideways, for figures. */
  narrow?: "cards" | "scroll";
  children: ReactNode;
}

/** `<Table caption><thead><tr><Th/></tr></thead><tbody><Row><Td/></Row></tbody></Table>`; the same parts in both kinds. */
export function Table({ caption, showCaption = false, narrow = "cards", children }: TableProps) {
  const stacked = narrow === "cards";
  const table = (
    // The roles are said once more because `display: block` takes them away in some browsers.
    <table role="table" className={classNames("w-full border-collapse text-left", stacked && "stacked")}>
      <caption className={showCaption ? "pb-2 text-left font-head text-[1.0625rem] font-semibold" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
  return (
    <Stacked.Provider value={stacked}>
      {stacked ? table : <ScrollRegion label={typeof caption === "string" ? caption : undefined}>{table}</ScrollRegion>}
    </Stacked.Provider>
  );
}

/** Scrolls sideways by keyboard as well. */
export function ScrollRegion({ label, children }: { label?: string; children: ReactNode }) {
  const t = useText(uiTexts);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without focus the region cannot be scrolled by keyboard
    <div role="region" aria-label={label ?? t("table.region")} tabIndex={0} className="-mx-1 overflow-x-auto px-1 [&_table]:min-w-[36rem]">
      {children}
    </div>
  );
}

export function Row({ children, className, id }: { children: ReactNode; className?: string; id?: string }) {
  return (
    <tr role="row" id={id} className={className}>
      {children}
    </tr>
  );
}

export type SortDirection = "ascending" | "descending";

interface ThProps extends Omit<ThHTMLAttributes<HTMLTableCellElement>, "scope"> {
  numeric?: boolean;
  scope?: "col" | "row";
  /** Link to the same page sorted by this column. */
  sortTo?: string;
  /** How the page is sorted now, if by this column. */
  sorted?: SortDirection;
}

export function Th({ numeric, scope = "col", sortTo, sorted, className, children, ...rest }: ThProps) {
  return (
    <th
      scope={scope}
      role={scope === "col" ? "columnheader" : "rowheader"}
      aria-sort={sorted}
      className={classNames(
        "border-b border-line px-2 py-2.5 font-semibold",
        scope === "col" ? "align-bottom text-note text-ink-soft" : "align-top",
        numeric && "text-right tabular-nums",
        className,
      )}
      {...rest}
    >
      {sortTo ? (
        <Link to={sortTo} preventScrollReset className="inline-flex min-h-6 items-center gap-1 rounded underline-offset-[3px] hover:underline">
          {children}
          <Icon
            name={sorted === "ascending" ? "chevronUp" : sorted === "descending" ? "chevronDown" : "sort"}
            className={classNames("h-4 w-4", sorted ? "text-petrol" : "opacity-70")}
          />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

interface TdProps extends TdHTMLAttributes<HTMLTableCellElement> {
  /** Name of the column, shown in front of the value when rows are cards. */
  label?: string;
  /** Right-aligned, digits of equal width. */
  numeric?: boolean;
}

export function Td({ label, numeric, className, children, ...rest }: TdProps) {
  const stacked = useContext(Stacked);
  return (
    <td
      // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- it is the role the cell has by itself
      role="cell"
      className={classNames("border-b border-line px-2 py-2.5 align-top", numeric && (stacked ? "tabular-nums sm:text-right" : "text-right tabular-nums"), className)}
      {...rest}
    >
      {stacked && label ? (
        <span aria-hidden="true" className="stacked-label">
          {label}
        </span>
      ) : null}
      {stacked ? <div className="min-w-0">{children}</div> : children}
    </td>
  );
}
