import { useEffect, useState } from "react";
import type { VersionChoice } from "~/platform/forms/settle-versions";

/** What a line of a conflict view decides in the form below it. */
export interface VersionField {
  /** The form's fields that the line is made of, each with its values in the other version; the first names the line. */
  other: Readonly<Record<string, readonly string[]>>;
  /** Both texts one after the other, where they can be put together. */
  both?: string;
}

/** A line of free text. */
export function textVersions(name: string, mine: string, other: string): VersionField {
  return { other: { [name]: [other] }, ...(mine && other ? { both: `${mine}\n\n${other}` } : {}) };
}

/** A line of one value: a word, a date, one of a list. */
export function valueVersion(name: string, other: string): VersionField {
  return { other: { [name]: [other] } };
}

/** A line of several values, or of a switch, which is `["on"]` or `[]`. */
export function listVersion(name: string, other: readonly string[]): VersionField {
  return { other: { [name]: other } };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

function controlsOf(formId: string, name: string): Control[] {
  const form = document.getElementById(formId);
  return form instanceof HTMLFormElement ? [...form.elements].filter(isControl).filter((control) => control.name === name && control.type !== "hidden") : [];
}

const isTicked = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

function valuesIn(formId: string, name: string): string[] {
  return controlsOf(formId, name).flatMap((control) => (isTicked(control) && !control.checked ? [] : [control.value]));
}

function show(formId: string, name: string, values: readonly string[]): void {
  for (const control of controlsOf(formId, name)) {
    if (isTicked(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? "";
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/**
 * The choice of one line. Where there is JavaScript the form below shows at once what was chosen, and typing there is
 * one's own version again; the server goes by the choice in any case.
 */
export function useVersionChoice(formId: string, { other }: VersionField) {
  const [choice, setChoice] = useState<VersionChoice>("mine");
  const names = Object.keys(other);
  const [mine, setMine] = useState<Record<string, string[]>>({});
  const covered = names.join(" ");

  useEffect(() => {
    const typed = (event: Event) => {
      if (event.isTrusted && event.target instanceof Element && isControl(event.target) && covered.split(" ").includes(event.target.name)) setChoice("mine");
    };
    const form = document.getElementById(formId);
    form?.addEventListener("input", typed);
    return () => form?.removeEventListener("input", typed);
  }, [formId, covered]);

  const choose = (next: VersionChoice, both = "") => {
    const own = choice === "mine" ? Object.fromEntries(names.map((name) => [name, valuesIn(formId, name)])) : mine;
    setMine(own);
    setChoice(next);
    names.forEach((name) => show(formId, name, next === "mine" ? (own[name] ?? []) : next === "other" ? (other[name] ?? []) : [both]));
  };
  return { choice, choose, name: names[0] ?? "", names };
}
