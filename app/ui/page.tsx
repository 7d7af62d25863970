import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { classNames } from "./class-names";

interface PageProps {
  title: ReactNode;
  /** One or two sentences below the title: what this page is for. */
  lead?: ReactNode;
  /** A short line above the title where there are no breadcrumbs. */
  eyebrow?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Stands beside the title: a pill with the state, for instance. */
  badge?: ReactNode;
  /** Buttons at the right of the title (below it on a narrow screen). */
  actions?: ReactNode;
  /** narrow: forms and reading; full: maps. */
  width?: "narrow" | "normal" | "full";
  children?: ReactNode;
}

const widths = { narrow: "max-w-[46rem]", normal: "max-w-page", full: "max-w-none" } as const;

/** Everything between header and footer: title block and content. */
export function Page({ title, lead, eyebrow, breadcrumbs, badge, actions, width = "normal", children }: PageProps) {
  return (
    <div className={classNames("mx-auto w-full px-4 pb-14 pt-6 sm:px-8 sm:pt-8", widths[width])}>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {breadcrumbs ? <Breadcrumbs items={breadcrumbs} /> : null}
          {eyebrow ? <p className="mb-1 text-ink-soft">{eyebrow}</p> : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="text-title">{title}</h1>
            {badge}
          </div>
          {lead ? <div className="mt-2 max-w-measure [text-wrap:pretty]">{lead}</div> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-3">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

interface CardProps {
  title?: ReactNode;
  /** Level of the title in the outline of the page, 2 unless the card lies within a section. */
  level?: 2 | 3 | 4;
  /** Beside the title: a pill. */
  badge?: ReactNode;
  /** At the right of the title: source and date, a small button. */
  aside?: ReactNode;
  /** A stripe at the left that leads the eye; never the only sign of a state. */
  accent?: "marigold" | "brick" | "leaf" | "petrol";
  /** Tinted ground for questions and advice. */
  tinted?: boolean;
  id?: string;
  className?: string;
  children?: ReactNode;
}

const accents = {
  marigold: "before:bg-marigold",
  brick: "before:bg-brick",
  leaf: "before:bg-leaf",
  petrol: "before:bg-petrol",
} as const;

export function Card({ title, level = 2, badge, aside, accent, tinted, id, className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      id={id}
      data-card
      className={classNames(
        "relative overflow-clip rounded-card border p-4 sm:p-5",
        tinted ? "border-petrol-pale bg-petrol-tint" : "border-line bg-surface",
        accent && "pl-6 before:absolute before:inset-y-0 before:left-0 before:w-[5px] sm:pl-7",
        accent && accents[accent],
        className,
      )}
    >
      {title || aside ? (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {title ? <Heading className={level === 2 ? "text-[1.2rem]" : "text-[1.0625rem]"}>{title}</Heading> : null}
          {badge}
          {aside ? <div className="text-fine text-ink-soft sm:ml-auto">{aside}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** Content with a narrower column beside it; below it on a narrow screen. */
export function SideLayout({ side, sideLabel, children }: { side: ReactNode; sideLabel?: string; children: ReactNode }) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="min-w-0 space-y-4">{children}</div>
      <aside aria-label={sideLabel} className="min-w-0 space-y-4">
        {side}
      </aside>
    </div>
  );
}

/** Cards or fields below each other with the usual distance. */
export function Stack({ children, gap = "normal" }: { children: ReactNode; gap?: "small" | "normal" | "large" }) {
  return <div className={{ small: "space-y-2", normal: "space-y-4", large: "space-y-8" }[gap]}>{children}</div>;
}

/** A part of a page with a heading of its own, without a box. */
export function Section({ title, id, aside, children }: { title: ReactNode; id?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-[1.375rem]">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
