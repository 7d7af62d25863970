import type { FormEvent, MouseEvent } from "react";
import { useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { KeyList } from "./impulse";
import { impulseTexts } from "./impulse.text";
import { allFound, takeField, takeValue } from "./take-suggestions";

/** Boxes ticked in a form now; `watch` belongs on the form. */
export function useTicked(initial: Readonly<Record<KeyList, readonly string[]>>) {
  const [ticked, setTicked] = useState(initial);
  const watch = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget);
    const of = (list: KeyList) => form.getAll(list).map(String);
    setTicked({ themes: of("themes"), goals: of("goals"), targetGroups: of("targetGroups"), stages: of("stages") });
  };
  return { ticked, watch };
}

/** Ticks or clears a box as a click on it would, so that the form notices. */
function setBox(form: HTMLFormElement, list: KeyList, value: string, on: boolean): void {
  const box = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((input) => input.name === list && input.value === value);
  if (box && box.checked !== on) box.click();
}

interface SuggestionsProps {
  list: KeyList;
  keys: readonly string[];
  ticked: readonly string[];
  options: readonly { value: string; label: string }[];
}

/** Keywords found in the text, offered below their list. Where there is no JavaScript, each button sends the form with what it takes. */
export function Suggestions({ list, keys, ticked, options }: SuggestionsProps) {
  const t = useText(impulseTexts);
  const offered = options.filter(({ value }) => keys.includes(value));
  if (offered.length === 0) return null;
  const open = offered.filter(({ value }) => !ticked.includes(value));
  const set = (values: readonly string[], on: boolean) => (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    for (const value of values) if (event.currentTarget.form) setBox(event.currentTarget.form, list, value, on);
  };
  return (
    <div className="rounded bg-petrol-tint px-3 py-2.5">
      <p id={`found-${list}`} className="text-note font-semibold">
        {t("found")}
      </p>
      <ul aria-labelledby={`found-${list}`} className="mt-2 flex flex-wrap gap-2">
        {offered.map(({ value, label }) => {
          const on = ticked.includes(value);
          return (
            <li key={value}>
              <button
                name={takeField}
                value={takeValue(list, value)}
                aria-pressed={on}
                aria-label={t("take", { key: label })}
                onClick={set([value], !on)}
                className={classNames(
                  "btn inline-flex min-h-9 items-center gap-1.5 rounded-full px-3.5 text-note font-semibold ring-1 ring-inset ring-petrol",
                  on ? "bg-petrol text-white hover:bg-petrol-deep" : "bg-surface text-petrol hover:bg-petrol-pale",
                )}
              >
                <Icon name={on ? "check" : "add"} className="h-4 w-4" />
                {label}
              </button>
            </li>
          );
        })}
        {offered.length > 1 ? (
          <li>
            <button
              name={takeField}
              value={takeValue(list, allFound)}
              aria-disabled={open.length === 0 || undefined}
              aria-label={t("takeAllOf", { list: t(`field.${list}`) })}
              onClick={set(offered.map(({ value }) => value), true)}
              className="link min-h-9 px-2 text-note font-semibold aria-disabled:text-ink-soft aria-disabled:no-underline"
            >
              {t("takeAll")}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
