import { useCallback, useEffect, useState, type RefObject } from "react";
import { useHydrated } from "../use-hydrated";

interface KeptDraft {
  /** What stands in the form comes from an earlier visit. */
  restored: boolean;
  forget: () => void;
}

const keyOf = (name: string) => `entwurf:${name}`;

/**
 * Keeps what is typed in this browser window until it is sent and taken: for forms whose saving is a decision of its own.
 * Nothing leaves the browser. Restores it into the fields when the page opens again.
 * @param name one for each form and subject
 */
export function useKeptDraft(form: RefObject<HTMLFormElement>, name: string): KeptDraft {
  const hydrated = useHydrated();
  // Read once, before anything is typed.
  const [found] = useState(() => (typeof window === "undefined" ? null : sessionStorage.getItem(keyOf(name))));
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    if (found) restore(element, found);
    const keep = () => sessionStorage.setItem(keyOf(name), JSON.stringify([...new FormData(element)]));
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [form, name, found]);
  const forget = useCallback(() => {
    forgetDraft(name);
    window.location.reload();
  }, [name]);
  return { restored: hydrated && found !== null, forget };
}

/** What was kept under this name is not needed any more. */
export function forgetDraft(name: string): void {
  sessionStorage.removeItem(keyOf(name));
}

function restore(form: HTMLFormElement, kept: string): void {
  for (const [name, value] of JSON.parse(kept) as [string, string][]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "hidden") continue;
    if (field && "value" in field) field.value = value;
    const folded = field instanceof HTMLElement && value !== "" ? field.closest("details") : null;
    if (folded) folded.open = true;
  }
}
