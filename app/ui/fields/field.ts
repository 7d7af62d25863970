import type { ReactNode } from "react";

/**
 * What a field needs to know. A Conform field (`fields.name` of `useForm`) fits as it is;
 * `plainField` makes one for search and filter forms.
 */
export interface FormField {
  readonly id: string;
  readonly name: string;
  readonly errorId: string;
  readonly descriptionId: string;
  readonly key?: string | undefined;
  /** The typed text after a refused submission, else the stored value: text, or a list of texts. */
  readonly initialValue?: unknown;
  readonly errors?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly formId?: string | undefined;
}

/** A field without Conform: the value comes from the URL, errors are rare. */
export function plainField(
  name: string,
  options: { id?: string; value?: string | readonly string[] | null; errors?: readonly string[] } = {},
): FormField {
  const id = options.id ?? `field-${name}`;
  return {
    id,
    name,
    errorId: `${id}-error`,
    descriptionId: `${id}-description`,
    initialValue: options.value ?? undefined,
    errors: options.errors,
  };
}

export interface FieldProps {
  field: FormField;
  label: ReactNode;
  /** One sentence below the label: an example, or what it is used for. */
  hint?: ReactNode;
  /** Adds "(freiwillig)" to the label; everything else is needed. */
  optional?: boolean;
  className?: string;
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export function hasErrors(field: FormField): boolean {
  return (field.errors?.length ?? 0) > 0;
}

/** Value of a field that holds one text. */
export function textValue(field: FormField): string | undefined {
  return typeof field.initialValue === "string" ? field.initialValue : undefined;
}

/** Value of a field that holds several texts; a single one arrives as text. */
export function listValue(field: FormField): readonly string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((entry): entry is string => typeof entry === "string");
  return typeof value === "string" ? [value] : [];
}

/** The attributes every control shares: name, id and what connects it with hint and error. */
export function controlProps(field: FormField, hint: ReactNode) {
  const described = [hint ? field.descriptionId : undefined, hasErrors(field) ? field.errorId : undefined].filter(Boolean).join(" ");
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    required: field.required || undefined,
    "aria-invalid": hasErrors(field) || undefined,
    "aria-describedby": described || undefined,
  };
}
