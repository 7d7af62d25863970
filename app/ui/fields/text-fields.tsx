import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from "react";
import { controlProps, textValue, type Choice, type FieldProps } from "./field";
import { controlClass, FieldFrame } from "./frame";

/** Width of the control as a hint on how much is expected; never wider than the form. */
const widths = { short: "max-w-[9rem]", medium: "max-w-[20rem]", full: "" } as const;

interface TextFieldProps extends FieldProps {
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  placeholder?: string;
  width?: keyof typeof widths;
  /** Suggestions: `id` of a `<datalist>`. */
  list?: string;
  /** A unit behind the field: "Euro", "Stunden". */
  unit?: ReactNode;
  readOnly?: boolean;
  spellCheck?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { field, hint, type = "text", width = "full", unit, autoComplete, inputMode, placeholder, list, readOnly, spellCheck } = props;
  const input = (
    <input
      key={field.key}
      {...controlProps(field, hint)}
      type={type}
      defaultValue={type === "password" ? undefined : textValue(field)}
      minLength={field.minLength}
      maxLength={field.maxLength}
      {...{ autoComplete, inputMode, placeholder, list, readOnly, spellCheck }}
      className={controlClass(field, `min-h-[2.875rem] ${widths[width]} ${readOnly ? "bg-sunken" : ""}`)}
    />
  );
  return (
    <FieldFrame {...props}>
      {unit ? (
        <div className="flex items-center gap-2">
          {input}
          <span className="shrink-0 text-ink-soft">{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

/** A calendar date, submitted as YYYY-MM-DD; the browser's own picker. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  const { field, hint, min, max } = props;
  return (
    <FieldFrame {...props}>
      <input
        key={field.key}
        {...controlProps(field, hint)}
        type="date"
        defaultValue={textValue(field)}
        min={min}
        max={max}
        className={controlClass(field, "min-h-[2.875rem] max-w-[13rem]")}
      />
    </FieldFrame>
  );
}

export function TextArea(props: FieldProps & { rows?: number; placeholder?: string }) {
  const { field, hint, rows = 4, placeholder } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        key={field.key}
        {...controlProps(field, hint)}
        rows={rows}
        placeholder={placeholder}
        maxLength={field.maxLength}
        defaultValue={textValue(field)}
        // Grows with what is typed, but never below the height that says how much is expected.
        style={{ minHeight: `${rows * 1.5 + 1.2}rem` }}
        className={controlClass(field, "resize-y [field-sizing:content]")}
      />
    </FieldFrame>
  );
}

export type SelectOption = Pick<Choice, "value" | "disabled"> & { label: string };

export interface SelectGroup {
  group: string;
  options: readonly SelectOption[];
}

interface SelectFieldProps extends FieldProps {
  options: readonly (SelectOption | SelectGroup)[];
  /** First, empty entry: "Bitte wählen". */
  placeholder?: string;
  width?: keyof typeof widths;
}

export function SelectField(props: SelectFieldProps) {
  const { field, hint, options, placeholder, width = "full" } = props;
  return (
    <FieldFrame {...props}>
      <select
        key={field.key}
        {...controlProps(field, hint)}
        defaultValue={textValue(field) ?? (placeholder === undefined ? undefined : "")}
        className={controlClass(field, `min-h-[2.875rem] ${widths[width]}`)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((entry) =>
          "group" in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function renderOption({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
