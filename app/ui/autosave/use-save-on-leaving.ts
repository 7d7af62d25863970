import { holdsUnsaved, type DraftState } from "@machines/draft";
import type { Autosave } from "./use-autosave";
import { useBlocker } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { autosaveTexts } from "./autosave.text";

/** What only the person can settle; anything else is saved while one goes on. */
function isStuck(state: DraftState): boolean {
  return state === "refused" || state === "offline" || state === "conflict";
}

/**
 * A link away from a form that saves itself waits until what was typed last is saved. It asks only where saving does
 * not work. A window that is closed sends it on its way.
 */
export function useSaveOnLeaving({ state, save }: Autosave): void {
  const t = useText(autosaveTexts);
  const [question] = useState(() => t("leave"));
  const blocker = useBlocker(({ currentLocation, nextLocation }) => holdsUnsaved(state) && currentLocation.pathname !== nextLocation.pathname);
  const waiting = blocker.state === "blocked";
  useEffect(() => {
    if (!waiting) return;
    if (state === "edited") save();
    else if (!holdsUnsaved(state) || (isStuck(state) && window.confirm(question))) blocker.proceed?.();
    else if (isStuck(state)) blocker.reset?.();
  }, [waiting, state, save, question, blocker]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (isStuck(state)) event.preventDefault();
      else if (state === "edited") save();
    };
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, [state, save]);
}
