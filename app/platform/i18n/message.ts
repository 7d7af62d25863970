/**
 * The part of ICU messages that our texts use: `{name}`, `{count, number}`, `{count, plural, =0 {…} one {…} other {# …}}`
 * and `{kind, select, a {…} other {…}}`, with apostrophes quoting braces. It goes to every browser, so it is small;
 * tests/texts.test.ts holds each text of the interface against a full implementation.
 */
import { numberFormat, pluralRules } from "./intl";

export type MessageValues = Readonly<Record<string, string | number>>;

type Part =
  | string
  | { kind: "value"; name: string }
  | { kind: "number"; name: string }
  | { kind: "plural" | "select"; name: string; options: Readonly<Record<string, readonly Part[]>> };

/** A message taken apart; `#` is the number of the plural around it. */
export type Message = readonly Part[];

/** Takes a message apart. @throws {SyntaxError} where it is no message, or one of a form that is not ours */
export function parseMessage(text: string): Message {
  let at = 0;

  function fail(): never {
    throw new SyntaxError(`No proper message at ${at}: ${text}`);
  }
  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) fail();
    at = pattern.lastIndex;
    return found[1] ?? "";
  }
  /** Up to the closing brace that is not its own. `plural`: whose number a # means. */
  function parts(nested: boolean, plural?: string): Part[] {
    const found: Part[] = [];
    let plain = "";
    const push = (part: Part) => {
      if (plain) found.push(plain);
      plain = "";
      found.push(part);
    };
    for (; at < text.length; at += 1) {
      const letter = text.charAt(at);
      if (letter === "'" && text[at + 1] === "'") plain += text.charAt(at++);
      else if (letter === "'" && /[{}#]/.test(text.charAt(at + 1))) plain += quoted();
      else if (letter === "{") push(argument());
      else if (letter === "}") break;
      else if (letter === "#" && plural) push({ kind: "number", name: plural });
      else plain += letter;
    }
    if (nested !== at < text.length) fail();
    if (plain) found.push(plain);
    return found;
  }
  /** Leaves `at` on the closing apostrophe. */
  function quoted(): string {
    const end = text.indexOf("'", at + 1);
    if (end < 0) fail();
    const inside = text.slice(at + 1, end);
    at = end;
    return inside;
  }
  /** Leaves `at` on the closing brace. */
  function argument(): Part {
    const name = take(/\{\s*(\w+)\s*/y);
    if (text[at] === "}") return { kind: "value", name };
    const kind = take(/,\s*(number|plural|select)\s*/y);
    if (kind === "number") return text[at] === "}" ? { kind, name } : fail();
    take(/(,)\s*/y);
    const options: Record<string, Part[]> = {};
    while (text[at] !== "}") {
      const option = take(/(=?\w+)\s*\{/y);
      options[option] = parts(true, kind === "plural" ? name : undefined);
      take(/\}(\s*)/y);
    }
    if (!options.other) fail();
    return { kind: kind === "plural" ? kind : "select", name, options };
  }

  return parts(false);
}

/** Puts values into a message. @throws {RangeError} where one is missing, or a number is none */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  return message
    .map((part) => {
      if (typeof part === "string") return part;
      const value = values[part.name];
      if (value === undefined || value === null) throw new RangeError(`The value "${part.name}" is missing.`);
      if (part.kind === "value") return String(value);
      if (part.kind === "select") return formatMessage(part.options[value] ?? part.options.other ?? [], locale, values);
      if (typeof value !== "number") throw new RangeError(`The value "${part.name}" is no number.`);
      if (part.kind === "number") return numberFormat(locale).format(value);
      const option = part.options[`=${value}`] ?? part.options[pluralRules(locale).select(value)] ?? part.options.other ?? [];
      return formatMessage(option, locale, values);
    })
    .join("");
}
