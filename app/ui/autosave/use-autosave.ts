import { draftMachine, type DraftEvent, type DraftState } from "@machines/draft";
import { useMachine } from "@xstate/react";
import { useCallback, useEffect, useRef, type RefObject } from "react";
import { readDraftAnswer } from "./draft-answer";

/** So long after the first keystroke a version is sent, and again as long as typing goes on. */
const pause = 1200;
/** How often an unreachable server is tried again. */
const retryEvery = 5000;

export interface Autosave {
  state: DraftState;
  /** what the form goes on from: belongs into its hidden field `revision` */
  revision: number;
  /** Sends what was typed last without waiting for a pause. */
  save: () => void;
}

/**
 * Saves a form as one types, where there is JavaScript. The form stays an ordinary one with its button: without
 * JavaScript, and for seeing both versions of a conflict.
 * `revision` is read once: a newer one from elsewhere must meet a conflict, not slip under what is being typed.
 * @param url takes the form by POST and answers with a `DraftAnswer`; null switches saving off
 */
export function useAutosave(form: RefObject<HTMLFormElement>, url: string | null, revision: number): Autosave {
  const [snapshot, send] = useMachine(draftMachine, { input: { revision } });
  const state = snapshot.value;
  // Set from the press of a button until something is typed again: what the button sends needs no draft.
  const submitted = useRef(false);

  useEffect(() => {
    const element = form.current;
    if (!element || !url) return;
    const edited = () => {
      submitted.current = false;
      send({ type: "EDIT" });
    };
    element.addEventListener("input", edited);
    return () => element.removeEventListener("input", edited);
  }, [form, url, send]);

  // One request for each time `saving` is entered; typing meanwhile does not begin another.
  const onTheWay = state === "saving" || state === "savingAndEdited";
  useEffect(() => {
    if (onTheWay && form.current && url) void sendDraft(form.current, url).then(send);
  }, [onTheWay, form, url, send]);
  useSubmitAfter(form, onTheWay, submitted);

  useEffect(() => {
    if (state === "edited") {
      const timer = setTimeout(() => submitted.current || send({ type: "SEND" }), pause);
      return () => clearTimeout(timer);
    }
    if (state !== "offline") return;
    const retry = () => send({ type: "RETRY" });
    const timer = setInterval(retry, retryEvery);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [state, send]);

  const save = useCallback(() => send({ type: "SEND" }), [send]);
  return { state, revision: snapshot.context.revision, save };
}

/**
 * Holds a press of the form's button back while a draft is on its way: it carries the revision from before that draft,
 * and would meet one's own words as a conflict.
 */
function useSubmitAfter(form: RefObject<HTMLFormElement>, onTheWay: boolean, submitted: { current: boolean }): void {
  const held = useRef<{ button: HTMLElement | null } | null>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const submit = (event: SubmitEvent) => {
      submitted.current = true;
      if (!onTheWay) return;
      held.current = { button: event.submitter };
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    element.addEventListener("submit", submit, true);
    if (!onTheWay && held.current) {
      const { button } = held.current;
      held.current = null;
      element.requestSubmit(button);
    }
    return () => element.removeEventListener("submit", submit, true);
  }, [form, onTheWay, submitted]);
}

async function sendDraft(form: HTMLFormElement, url: string): Promise<DraftEvent> {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
  try {
    const response = await fetch(url, { method: "POST", keepalive: true, body: new URLSearchParams(fields), redirect: "error" });
    const answer = readDraftAnswer(await response.json());
    if (answer.status === "saved") return { type: "SAVED", revision: answer.revision };
    return { type: answer.status === "conflict" ? "CONFLICT" : "REFUSED" };
  } catch {
    return { type: "UNREACHABLE" };
  }
}
