import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import { uiTexts } from "../ui.text";
import { hasErrors, type FieldProps, type FormField } from "./field";

/** The look of text fields, areas and selects. */
export function controlClass(field: FormField, className?: string): string {
  return classNames(
    "block w-full rounded border bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft",
    hasErrors(field) ? "border-2 border-brick" : "border-line-strong hover:border-ink-soft",
    className,
  );
}

export function Optional() {
  return <span className="font-normal text-ink-soft"> {useText(uiTexts)("optional")}</span>;
}

export function Hint({ field, children }: { field: FormField; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={field.descriptionId} className="text-note text-ink-soft">
      {children}
    </div>
  );
}

/** The sentences that say what to do, with an icon, so that they are not told by colour alone. */
export function FieldError({ field }: { field: FormField }) {
  if (!hasErrors(field)) return null;
  return (
    <div id={field.errorId} className="flex gap-2 font-semibold text-brick">
      <Icon name="alert" className="mt-[0.2em] h-[1.1em] w-[1.1em]" />
      <div>
        {field.errors?.map((error) => (
          <p key={error}>{error}</p>
        ))}
      </div>
    </div>
  );
}

/** Label above, then hint, control, error. */
export function FieldFrame({ field, label, hint, optional, className, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={classNames("space-y-1.5", className)}>
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {optional ? <Optional /> : null}
      </label>
      <Hint field={field}>{hint}</Hint>
      {children}
      <FieldError field={field} />
    </div>
  );
}

interface GroupFrameProps extends FieldProps {
  /** The children show the error themselves, where something is to be done. */
  errorWithin?: boolean;
  children: ReactNode;
}

/** The same for a group of choices: a fieldset, whose legend is the label. */
export function GroupFrame({ field, label, hint, optional, errorWithin, className, children }: GroupFrameProps) {
  const described = [hint ? field.descriptionId : "", hasErrors(field) ? field.errorId : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      aria-invalid={hasErrors(field) || undefined}
      className={classNames("min-w-0 space-y-1.5", className)}
    >
      <legend className="font-semibold">
        {label}
        {optional ? <Optional /> : null}
      </legend>
      <Hint field={field}>{hint}</Hint>
      {children}
      {errorWithin ? null : <FieldError field={field} />}
    </fieldset>
  );
}
