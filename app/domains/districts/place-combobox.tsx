import { useId, useState, type KeyboardEvent } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { districtTexts } from "./districts.text";
import type { PlaceSuggestions } from "./suggestions";
import { useSuggestions } from "./use-suggestions";

interface PlaceComboboxProps {
  /** Id of the text field, to which the label outside belongs. */
  id: string;
  describedBy?: string;
  invalid?: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (ags: string) => void;
}

interface Option {
  key: string;
  ags: string;
  text: string;
  land: string;
}

type T = ReturnType<typeof useText<typeof districtTexts.de>>;

function optionGroups(found: PlaceSuggestions, t: T): { title: string; options: Option[] }[] {
  const districts = found.districts.map(({ ags, label, land }) => ({ key: ags, ags, text: label, land }));
  const towns = found.towns.map(({ town, ags, label, land }) => ({ key: `${ags} ${town}`, ags, text: t("search.townIn", { town, district: label }), land }));
  return [
    { title: t("search.districts"), options: districts },
    { title: t("search.towns"), options: towns },
  ].filter(({ options }) => options.length > 0);
}

/** Suggestions while typing, after the combobox pattern of the ARIA guide: arrows move, Enter chooses, Escape closes. */
export function PlaceCombobox({ id, describedBy, invalid, chosen, onChoose }: PlaceComboboxProps) {
  const t = useText(districtTexts);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, failed } = useSuggestions(query);
  const groups = found ? optionGroups(found, t) : [];
  const options = groups.flatMap((group) => group.options);
  const shown = open && options.length > 0;
  const current = shown ? options[Math.min(active, options.length - 1)] : undefined;
  const optionId = (option: Option) => `${listId}${options.indexOf(option)}`;

  function choose(option: Option) {
    onChoose(option.ags);
    setQuery("");
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      setOpen(true);
      setActive(shown ? (Math.min(active, options.length - 1) + step + options.length) % options.length : 0);
    } else if (event.key === "Enter") {
      if (current) choose(current); // and never send the form around from here
    } else if (event.key === "Escape" && (shown || query)) {
      if (!shown) setQuery("");
      setOpen(false);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute left-3 top-[0.85rem] h-5 w-5 text-ink-soft" />
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={current ? optionId(current) : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="block min-h-[2.875rem] w-full rounded border border-line-strong bg-surface py-2 pl-10 pr-3 hover:border-ink-soft"
      />
      <p role="status" className={failed || (found && options.length === 0) ? "mt-1.5 text-note text-ink-soft" : "sr-only"}>
        {failed ? t("search.failed") : found && options.length === 0 ? t("search.none", { query: query.trim() }) : shown ? t("search.count", { count: options.length }) : null}
      </p>
      <div
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={t("search.label")}
        hidden={!shown}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded border border-line-strong bg-surface py-1 shadow-overlay"
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div aria-hidden className="px-3 pb-0.5 pt-2 text-fine font-semibold text-ink-soft">
              {group.title}
            </div>
            {group.options.map((option) => (
              <ComboboxOption key={option.key} id={optionId(option)} option={option} active={option === current} chosen={chosen.has(option.ags)} onChoose={choose} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface ComboboxOptionProps {
  id: string;
  option: Option;
  active: boolean;
  chosen: boolean;
  onChoose: (option: Option) => void;
}

function ComboboxOption({ id, option, active, chosen, onChoose }: ComboboxOptionProps) {
  const t = useText(districtTexts);
  return (
    // The keys are those of the text field, which keeps the focus; the press must not take it away.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      ref={active ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
      className={classNames("flex min-h-11 cursor-pointer items-center justify-between gap-3 border-l-4 px-3 py-1.5", active ? "border-petrol bg-petrol-tint" : "border-transparent hover:bg-sunken")}
    >
      <span>{option.text}</span>
      <span className="shrink-0 text-right text-fine text-ink-soft">
        {chosen ? (
          <span className="font-semibold text-petrol">
            <Icon name="check" /> {t("chosen.already")}
          </span>
        ) : (
          option.land
        )}
      </span>
    </div>
  );
}
