import { unstable_usePrompt as usePrompt, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

/**
 * Asks before a link leads away from a form in which something was typed and not yet sent.
 * @param unsaved false while everything typed has been saved by itself
 */
export function useUnsavedWarning(form: RefObject<HTMLFormElement>, question: string, unsaved: boolean): void {
  const typed = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    const element = form.current;
    const mark = () => (typed.current = true);
    const clear = () => (typed.current = false);
    element?.addEventListener("input", mark);
    element?.addEventListener("submit", clear);
    return () => {
      element?.removeEventListener("input", mark);
      element?.removeEventListener("submit", clear);
    };
  }, [form]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (typed.current && unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, [unsaved]);
  usePrompt({
    when: ({ currentLocation, nextLocation }) => typed.current && unsaved && state === "idle" && currentLocation.pathname !== nextLocation.pathname,
    message: question,
  });
}
