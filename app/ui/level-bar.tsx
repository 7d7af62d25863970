import { useText } from "~/platform/i18n/use-text";
import { classNames } from "./class-names";
import { uiTexts } from "./ui.text";

/** How far two sides overlap; "unknown" is no level of its own, it is the lack of data. */
export type Level = "none" | "low" | "medium" | "high" | "unknown";

const filled: Record<Level, number> = { none: 0, low: 1, medium: 2, high: 3, unknown: 0 };

/** Three bars and the word beside them; hatched where nothing is known. */
export function LevelBar({ level, label }: { level: Level; label?: string }) {
  const t = useText(uiTexts);
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden="true" className="inline-flex gap-[3px]">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={classNames(
              "h-2.5 w-[1.05rem] rounded-[3px]",
              level === "unknown" ? "hatched" : bar <= filled[level] ? "level-on bg-petrol" : "level-off bg-sunken ring-1 ring-inset ring-line",
            )}
          />
        ))}
      </span>
      <span>{label ?? t(`level.${level}`)}</span>
    </span>
  );
}
