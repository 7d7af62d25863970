import type { SubmissionResult } from "@conform-to/react";
import { useEffect, useId } from "react";

/** A field of a form, as the fields of the interface kit take it. */
export interface FieldState {
  readonly id: string;
  readonly name: string;
  readonly formId: string;
  readonly key: string;
  readonly errorId: string;
  readonly descriptionId: string;
  /** The typed text after a refused submission, else the stored value: text, or a list of texts. */
  readonly initialValue: string | string[] | undefined;
  readonly errors: readonly string[] | undefined;
}

export interface FormState {
  readonly id: string;
  readonly name: string;
  readonly allErrors: Readonly<Record<string, readonly string[]>>;
}

interface Options<Values extends object> {
  id?: string;
  /** what the server answered to the last submission */
  lastResult?: SubmissionResult<string[]> | null | undefined;
  defaultValue?: { [Name in keyof Values]?: unknown } | undefined;
}

type Fields<Values extends object> = { readonly [Name in keyof Values]-?: FieldState };

/**
 * A form whose fields are checked by the server alone: ids, values and errors of its fields, the same with and without
 * JavaScript. It reads what `parseForm` answers; Conform's own hook does this as well, and weighs 9 kB in the browser
 * for what only forms with rows to add need.
 */
export function useForm<Values extends object>({ id, lastResult, defaultValue }: Options<Values>): [form: FormState, fields: Fields<Values>] {
  const ownId = useId();
  const formId = id ?? ownId;
  const values: Record<string, unknown> = lastResult?.initialValue ?? { ...defaultValue };
  const allErrors = Object.fromEntries(Object.entries(lastResult?.error ?? {}).flatMap(([name, errors]) => (errors && errors.length > 0 ? [[name, errors]] : [])));
  useFocusOnError(formId, lastResult);
  const fields = new Proxy({} as Fields<Values>, {
    get(_, property): FieldState | undefined {
      if (typeof property !== "string") return undefined;
      const fieldId = `${formId}-${property}`;
      return {
        id: fieldId,
        name: property,
        formId,
        // A form of another id is another form: its controls begin anew.
        key: fieldId,
        errorId: `${fieldId}-error`,
        descriptionId: `${fieldId}-description`,
        initialValue: asText(values[property]),
        errors: allErrors[property],
      };
    },
  });
  return [{ id: formId, name: "", allErrors }, fields];
}

/** Values as controls hold them: a ticked box is "on", nothing is nothing. */
function asText(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => asText(one) ?? []);
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return value === true ? "on" : undefined;
}

/** The first field to put right takes the focus, unless the form has a summary, which takes it itself. */
function useFocusOnError(formId: string, lastResult: SubmissionResult<string[]> | null | undefined) {
  useEffect(() => {
    if (lastResult?.status !== "error") return;
    const form = document.getElementById(formId);
    if (!form?.querySelector('[role="alert"]')) form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [formId, lastResult]);
}
