import { useRevalidator } from "@remix-run/react";
import { useRef, useState } from "react";

export type Keeping = "idle" | "saving" | "saved" | "failed";

/**
 * Sends a form by itself whenever something in it is chosen. Without JavaScript the form has its button.
 * A request of its own instead of a navigation: where the connection is gone the page stays as it is, with its button.
 * @param address where the form is sent to
 */
export function useKeeping(address: string) {
  const [state, setState] = useState<Keeping>("idle");
  const sending = useRef(Promise.resolve());
  const latest = useRef(0);
  const { revalidate } = useRevalidator();

  async function send(form: HTMLFormElement, turn: number) {
    setState("saving");
    const values = new FormData(form);
    values.set("still", "1");
    try {
      const answer = await fetch(address, { method: "POST", body: values, redirect: "error" });
      if (!answer.ok) throw new Error(String(answer.status));
      for (const [name, value] of values) if (name.startsWith("a.")) stored(form, name.slice(2)).value = String(value);
      for (const field of form.querySelectorAll<HTMLInputElement>('input[name^="was."]')) if (!values.has(`a.${field.name.slice(4)}`)) field.value = "";
      if (turn !== latest.current) return;
      setState("saved");
      revalidate();
    } catch {
      if (turn === latest.current) setState("failed");
    }
  }

  /** One after the other, so that an older choice never arrives behind a newer one. */
  function keep(form: HTMLFormElement) {
    const turn = ++latest.current;
    sending.current = sending.current.then(() => send(form, turn));
  }
  return { state, keep };
}

const stored = (form: HTMLFormElement, key: string) => form.elements.namedItem(`was.${key}`) as HTMLInputElement;
