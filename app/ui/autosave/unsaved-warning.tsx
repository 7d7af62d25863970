import { unstable_usePrompt as usePrompt, useActionData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { autosaveTexts } from "./autosave.text";

interface UnsavedWarningProps {
  /** The form keeps what was typed by itself, as long as the window is open: only closing it asks. */
  kept?: boolean;
}

/**
 * Asks before a page is left on which something was typed and not sent. Belongs inside of the form it guards, one on a
 * page; forms that save themselves (`useAutosave`) need none.
 */
export function UnsavedWarning({ kept = false }: UnsavedWarningProps) {
  const t = useText(autosaveTexts);
  const inside = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  const sent = useRef(false);
  const { state } = useNavigation();
  const refused = useActionData() !== undefined;

  useEffect(() => {
    const form = inside.current?.form;
    const mark = () => (typed.current = true);
    const send = () => (sent.current = true);
    form?.addEventListener("input", mark);
    form?.addEventListener("submit", send);
    return () => {
      form?.removeEventListener("input", mark);
      form?.removeEventListener("submit", send);
    };
  }, []);
  // Sent and taken, on a page that stays: nothing is open any more. What was refused still stands in the form only.
  useEffect(() => {
    if (state !== "idle" || !sent.current) return;
    sent.current = false;
    if (!refused) typed.current = false;
  }, [state, refused]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (typed.current && !sent.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, []);
  usePrompt({
    when: ({ currentLocation, nextLocation }) => !kept && typed.current && !sent.current && currentLocation.pathname !== nextLocation.pathname,
    message: t("leave"),
  });
  return <input type="hidden" ref={inside} />;
}
