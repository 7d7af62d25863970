import type { Locale } from "./locale";
import { formatMessage, parseMessage, type Message, type MessageValues } from "./message";

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

/** Paths to the texts of a group: "gate.title". */
type KeysOf<M> = { [K in keyof M & string]: M[K] extends string ? K : `${K}.${KeysOf<M[K]>}` }[keyof M & string];

/** Gives the text of a key in one language, with its values put in. */
export type Translator<M extends Messages> = (key: KeysOf<M>, values?: MessageValues) => string;

const translators = new WeakMap<object, Partial<Record<Locale, unknown>>>();

/**
 * Translator of one group of texts, for server code (mails, documents) and for components by `useText`.
 * A faulty placeholder throws outside of production, and shows the key in it.
 */
export function textFor<M extends Messages>(locale: Locale, texts: Texts<M>): Translator<M> {
  const known = translators.get(texts) ?? {};
  translators.set(texts, known);
  known[locale] ??= translator(locale, texts[locale] as Messages);
  return known[locale] as Translator<M>;
}

function translator(locale: Locale, messages: Messages): (key: string, values?: MessageValues) => string {
  const parsed = new Map<string, Message>();
  return (key, values) => {
    try {
      let message = parsed.get(key);
      if (!message) parsed.set(key, (message = parseMessage(textAt(messages, key))));
      return formatMessage(message, locale, values);
    } catch (error) {
      if (process.env.NODE_ENV !== "production") throw error;
      return key;
    }
  };
}

function textAt(messages: Messages, key: string): string {
  const found = find(messages, key);
  if (typeof found !== "string") throw new RangeError(`There is no text "${key}".`);
  return found;
}

function find(messages: Messages, key: string): string | Messages | undefined {
  return key.split(".").reduce<string | Messages | undefined>((at, name) => (typeof at === "object" && Object.hasOwn(at, name) ? at[name] : undefined), messages);
}

/** Whether a group has a text of this key, where the key comes from elsewhere (a rule's code). */
export function hasText(texts: Texts<Messages>, key: string): boolean {
  return typeof find(texts.de, key) === "string";
}
