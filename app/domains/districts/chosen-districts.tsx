import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { labelOf } from "./districts";
import { districtTexts } from "./districts.text";

interface ChosenDistrictsProps {
  /** Name under which each AGS is sent. */
  name: string;
  form: string | undefined;
  chosen: readonly string[];
  onRemove: (ags: string) => void;
}

/** The chosen Kreise as chips that can be taken away; the focus goes on to the next one. */
export function ChosenDistricts({ name, form, chosen, onRemove }: ChosenDistrictsProps) {
  const t = useText(districtTexts);
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<number | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    (buttons[Math.min(focusNext.current, buttons.length - 1)] ?? list.current)?.focus();
    focusNext.current = null;
  }, [chosen]);
  return (
    <div className="space-y-1.5">
      <p className="text-note font-semibold">{t("chosen.title", { count: chosen.length })}</p>
      <ul ref={list} tabIndex={-1} className="flex flex-wrap gap-2">
        {chosen.length === 0 ? <li className="text-ink-soft">{t("chosen.none")}</li> : null}
        {chosen.map((ags, index) => (
          <li key={ags}>
            <input type="hidden" name={name} value={ags} form={form} />
            <button
              type="button"
              aria-label={t("chosen.remove", { district: labelOf(ags) })}
              onClick={() => {
                focusNext.current = index;
                onRemove(ags);
              }}
              className="btn inline-flex min-h-9 items-center gap-1.5 rounded-full bg-petrol-tint py-1 pl-3.5 pr-2.5 text-note font-semibold text-petrol-deep hover:bg-petrol-pale"
            >
              {labelOf(ags)}
              <Icon name="close" className="h-4 w-4" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
