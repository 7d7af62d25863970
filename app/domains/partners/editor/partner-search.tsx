import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { partnerTexts } from "../partner.text";
import { editorTexts } from "./editor.text";
import { search, searchIndex } from "./search";
import { StateMark } from "./state-mark";
import type { ShownPartner } from "./view-map";

interface PartnerSearchProps {
  label: string;
  /** Shown above the field; otherwise it is only there for screen readers, with an icon in the field. */
  hint?: string;
  visibleLabel?: boolean;
  partners: readonly ShownPartner[];
  onChoose: (id: string) => void;
  autoFocus?: boolean;
  inputId?: string;
}

/** A text field with suggestions: type, arrow keys, Enter. */
export function PartnerSearch({ label, hint, visibleLabel = false, partners, onChoose, autoFocus, inputId }: PartnerSearchProps) {
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const ownId = useId();
  const id = inputId ?? ownId;
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const index = useMemo(() => searchIndex(partners, ({ kind }) => words(`kind.${kind}`)), [partners, words]);
  const found = useMemo(() => search(index, typed), [index, typed]);
  const shown = open && typed.trim() !== "";
  const optionId = (place: number) => `${id}-option-${place}`;

  const choose = (partner: ShownPartner | undefined) => {
    if (!partner) return;
    setTyped("");
    setOpen(false);
    onChoose(partner.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive((before) => Math.min(Math.max(before + (event.key === "ArrowDown" ? 1 : -1), 0), Math.max(found.length - 1, 0)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape" && (shown || typed !== "")) {
      event.stopPropagation();
      setTyped("");
      setOpen(false);
    }
  };
  return (
    <div className="relative">
      <label htmlFor={id} className={visibleLabel ? "block font-semibold" : "sr-only"}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-note text-ink-soft">
          {hint}
        </p>
      ) : null}
      <div className="relative">
        <Icon name="search" className="pointer-events-none absolute left-3 top-1/2 h-4 w-4 -translate-y-1/2 text-ink-soft" />
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- opened by a key or button whose next step this is
          autoFocus={autoFocus}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && found.length > 0 ? optionId(active) : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          placeholder={visibleLabel ? undefined : t("search.placeholder")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="block min-h-9 w-full rounded border border-line-strong bg-surface py-1 pl-9 pr-3 text-note text-ink placeholder:text-ink-soft hover:border-ink-soft"
        />
      </div>
      <p role="status" className="sr-only">
        {shown ? (found.length === 0 ? t("search.none") : t("search.found", { count: found.length })) : ""}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown} className="absolute left-0 right-0 z-20 mt-1 max-h-80 min-w-60 overflow-y-auto rounded border border-line bg-surface py-1 shadow-overlay">
        {found.map((partner, place) => (
          // The list is led from the text field: its options take no focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={partner.id}
            id={optionId(place)}
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setActive(place)}
            onClick={() => choose(partner)}
            className={classNames("cursor-pointer px-3 py-1.5", place === active && "bg-petrol-tint")}
          >
            <span className="block font-semibold leading-snug">{partner.name}</span>
            <span className="flex items-center gap-1.5 text-fine text-ink-soft">
              <StateMark state={partner.state} /> {words(`state.${partner.state}`)} · {words(`kind.${partner.kind}`)}
              {partner.town ? ` · ${partner.town}` : ""}
            </span>
          </li>
        ))}
        {shown && found.length === 0 ? <li className="px-3 py-1.5 text-ink-soft">{t("search.none")}</li> : null}
      </ul>
    </div>
  );
}
