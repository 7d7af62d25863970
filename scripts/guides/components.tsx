import type { ReactNode } from "react";
import type { GuideSource } from "../../app/domains/toolbox/guide";
import { textOf } from "./text-of";

/** Orientation questions on the four-step scale; `<Item>`s inside. Taken out of the text by `compileGuide`. */
export const Questions = () => null;
/** Things to tick off; `<Item>`s inside. Taken out of the text by `compileGuide`. */
export const Checklist = () => null;
/** One question or one thing to do; its `id` is what answers are stored under. */
export const Item = () => null;

interface Notes {
  link(address: string): void;
  heading(heading: { id: string; text: string }): void;
}

/** What the running text of a guide may use besides Markdown. */
export function textComponents(sources: readonly GuideSource[], notes: Notes) {
  return {
    a({ href = "", children }: { href?: string; children?: ReactNode }) {
      notes.link(href);
      return <a href={href}>{children}</a>;
    },
    h2({ id = "", children }: { id?: string; children?: ReactNode }) {
      notes.heading({ id, text: textOf(children) });
      return <h2 id={id}>{children}</h2>;
    },
    /** `<Source id="…" />`: a number that leads to the entry below the guide. */
    Source({ id }: { id: string }) {
      const index = sources.findIndex((source) => source.id === id);
      if (index < 0) throw new Error(`<Source id="${id}"> is not among the sources of the front matter.`);
      notes.link(`#quelle-${id}`);
      return (
        <sup>
          <a href={`#quelle-${id}`} aria-label={`Quelle ${index + 1}`}>
            [{index + 1}]
          </a>
        </sup>
      );
    },
    /** `<Note title="…">`: something to remember, set off from the text. */
    Note({ title, children }: { title: string; children?: ReactNode }) {
      return (
        <div className="guide-note">
          <p>
            <strong>{title}</strong>
          </p>
          {children}
        </div>
      );
    },
    table({ children }: { children?: ReactNode }) {
      return (
        // A wide table scrolls by itself, also by keyboard.
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Tabelle">
          <table>{children}</table>
        </div>
      );
    },
  };
}
