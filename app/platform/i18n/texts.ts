import { createTranslator } from "use-intl/core";
import type { Locale } from "./locale";

export interface Messages {
  [key: string]: string | Messages;
}

/** The other language has the same keys; a missing or surplus one is a type error. */
type SameKeys<M> = { [K in keyof M]: M[K] extends string ? string : SameKeys<M[K]> };

export interface Texts<M extends Messages> {
  readonly de: M;
  readonly en: SameKeys<M>;
}

/** Every text of the interface is declared by this, both languages side by side (ICU syntax). */
export function defineTexts<const M extends Messages>(texts: { de: M; en: NoInfer<SameKeys<M>> }): Texts<M> {
  return texts as Texts<M>;
}

export type Translator<M extends Messages> = ReturnType<typeof createTranslator<M>>;

const translators = new WeakMap<object, Partial<Record<Locale, unknown>>>();

/**
 * Translator of one group of texts, for server code (mails, documents) and for components by `useText`.
 * A faulty placeholder throws outside of production, and shows the key in it.
 */
export function textFor<M extends Messages>(locale: Locale, texts: Texts<M>): Translator<M> {
  const known = translators.get(texts) ?? {};
  translators.set(texts, known);
  known[locale] ??= createTranslator({
    locale,
    messages: texts[locale] as unknown as M,
    timeZone: "Europe/Berlin",
    onError: (error) => {
      if (process.env.NODE_ENV !== "production") throw error;
    },
    getMessageFallback: ({ key }) => key,
  });
  return known[locale] as Translator<M>;
}
