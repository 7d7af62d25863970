import type { ReactNode } from "react";
import type { Guide } from "../../app/domains/toolbox/guide";
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

const spoken = { de: { source: "Quelle", table: "Tabelle" }, en: { source: "Source", table: "Table" } } as const;

/** What the running text of a guide may use besides Markdown. */
export function textComponents({ sources, language }: Pick<Guide, "sources" | "language">, notes: Notes) {
  return {
    a({ href = "", children }: { href?: string; children?: ReactNode }) {
      notes.link(href);
      return <a href={href}>{children}</a>;
    },
    /** `## Übergänge [#uebergaenge]`: the anchor is the same in every language and stays when the wording changes. */
    h2({ children }: { children?: ReactNode }) {
      const [, text, id] = /^(.+?)\s*\[#([a-z0-9-]+)\]$/s.exec(textOf(children)) ?? [];
      if (text === undefined || id === undefined) throw new Error(`The heading “${textOf(children)}” needs an anchor: ## ${textOf(children)} [#anchor]`);
      notes.heading({ id, text });
      return <h2 id={id}>{text}</h2>;
    },
    /** `<Source id="…" />`: a number that leads to the entry below the guide. */
    Source({ id }: { id: string }) {
      const index = sources.findIndex((source) => source.id === id);
      if (index < 0) throw new Error(`<Source id="${id}"> is not among the sources of the front matter.`);
      notes.link(`#quelle-${id}`);
      return (
        <sup>
          <a href={`#quelle-${id}`} aria-label={`${spoken[language].source} ${index + 1}`}>
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
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={spoken[language].table}>
          <table>{children}</table>
        </div>
      );
    },
  };
}
