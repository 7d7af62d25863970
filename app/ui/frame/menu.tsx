import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

interface MenuProps {
  summary: ReactNode;
  summaryClass: string;
  panelClass: string;
  className?: string;
  children: ReactNode;
}

/** A `details` that opens without JavaScript; with it, Escape and leaving it close it again. */
export function Menu({ summary, summaryClass, panelClass, className, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute("open");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    close();
    details.current.querySelector("summary")?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the summary and links inside
    <details ref={details} className={className} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className={`list-none ${summaryClass}`}>{summary}</summary>
      <div className={panelClass}>{children}</div>
    </details>
  );
}
