import { unstable_usePrompt as usePrompt, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

/** Asks before a link leads away from a form in which something was typed and not yet sent. */
export function useUnsavedWarning(form: RefObject<HTMLFormElement>, question: string): void {
  const typed = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    const element = form.current;
    const mark = () => (typed.current = true);
    const clear = () => (typed.current = false);
    const leaving = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault();
    };
    element?.addEventListener("input", mark);
    element?.addEventListener("submit", clear);
    window.addEventListener("beforeunload", leaving);
    return () => {
      element?.removeEventListener("input", mark);
      element?.removeEventListener("submit", clear);
      window.removeEventListener("beforeunload", leaving);
    };
  }, [form]);
  usePrompt({ when: ({ currentLocation, nextLocation }) => typed.current && state === "idle" && currentLocation.pathname !== nextLocation.pathname, message: question });
}
