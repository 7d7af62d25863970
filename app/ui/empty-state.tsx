import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not here yet, in a few words. */
  title: ReactNode;
  /** The first thing to do: a button or link. */
  action?: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}

/** Says what to do first where there is nothing yet. */
export function EmptyState({ title, action, level = 2, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="rounded-card border border-dashed border-line-strong bg-surface px-5 py-8 text-center">
      <svg aria-hidden="true" viewBox="0 0 96 40" fill="none" className="mx-auto mb-4 h-10 w-24">
        <path d="M25.5 20h0M32.3 20h0M63.8 20h0M70.5 20h0" stroke="#b9b19f" strokeWidth="4" strokeLinecap="round" />
        <circle cx="12" cy="20" r="7" stroke="#857f70" strokeWidth="3.5" fill="#fff" />
        <circle cx="48" cy="20" r="9" stroke="#f2a71b" strokeWidth="4" fill="#fff" />
        <circle cx="84" cy="20" r="7" stroke="#857f70" strokeWidth="3.5" fill="#fff" />
      </svg>
      <Heading className="text-[1.2rem]">{title}</Heading>
      {children ? <div className="mx-auto mt-2 max-w-[32rem] text-ink-soft [text-wrap:balance]">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
