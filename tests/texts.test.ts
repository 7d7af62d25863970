import { readdirSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { partnerStates } from "~/domains/partners";
import { partnerTexts } from "~/domains/partners/partner.text";
import { journeyTexts } from "~/domains/journey/journey.text";
import type { Locale } from "~/platform/i18n/locale";
import { formatMessage, parseMessage } from "~/platform/i18n/message";
import type { Messages } from "~/platform/i18n/texts";

/** Every text of the interface, "file export key" to both languages; undefined where one lacks it. */
interface Pair {
  key: string;
  de: string | undefined;
  en: string | undefined;
}

function flatten(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const isBilingual = (value: unknown): value is Record<Locale, Messages> =>
  typeof value === "object" && value !== null && Object.keys(value).sort().join() === "de,en";

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".text.ts")).sort();
const modules = await Promise.all(files.map(async (file) => [file, (await import(path.resolve("app", file))) as Record<string, unknown>] as const));

const pairs: Pair[] = modules.flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) => {
    if (!isBilingual(value)) return [];
    const [de, en] = [new Map(flatten(value.de)), new Map(flatten(value.en))];
    return [...new Set([...de.keys(), ...en.keys()])].map((key) => ({ key: `${file} ${name} ${key}`, de: de.get(key), en: en.get(key) }));
  }),
);

const sides = pairs.flatMap(({ key, de, en }) => [
  { key, locale: "de" as const, text: de ?? "" },
  { key, locale: "en" as const, text: en ?? "" },
]);
const german = sides.filter(({ locale }) => locale === "de");
const listed = (found: readonly { key: string; text: string }[]) => found.map(({ key, text }) => `${key}: ${text}`);

/** All elements of a message, also those inside of plurals and selects; `plural` is the innermost one around. */
function visit(elements: readonly MessageFormatElement[], on: (element: MessageFormatElement, plural?: string) => void, plural?: string) {
  for (const element of elements) {
    on(element, plural);
    if (element.type === TYPE.tag) visit(element.children, on, plural);
    if (element.type === TYPE.plural) for (const option of Object.values(element.options)) visit(option.value, on, element.value);
    if (element.type === TYPE.select) for (const option of Object.values(element.options)) visit(option.value, on, plural);
  }
}

/** What a message prints or marks. A number that only decides "wird" or "werden" is none of it: the other language may not need it. */
function placeholders(text: string): string {
  const names = new Set<string>();
  visit(parse(text), (element, plural) => {
    if (element.type === TYPE.tag) names.add(`<${element.value}>`);
    else if (element.type === TYPE.pound) names.add(`{${plural}}`);
    else if (![TYPE.literal, TYPE.plural, TYPE.select].includes(element.type)) names.add(`{${(element as { value: string }).value}}`);
  });
  return [...names].sort().join(" ");
}

describe("texts of the interface", () => {
  it("are found", () => {
    expect(pairs.length).toBeGreaterThan(500);
  });

  it("exist in both languages", () => {
    expect(pairs.filter(({ de, en }) => de === undefined || en === undefined).map(({ key, de }) => `${key}: missing in ${de === undefined ? "de" : "en"}`)).toEqual([]);
  });

  it("are not empty", () => {
    expect(listed(sides.filter(({ text }) => text.trim() === ""))).toEqual([]);
  });

  it("are proper messages", () => {
    const faulty = sides.filter(({ text }) => {
      try {
        return void parse(text, { requiresOtherClause: true });
      } catch {
        return true;
      }
    });
    expect(listed(faulty)).toEqual([]);
  });

  it("are shown as a full implementation of ICU messages shows them", () => {
    const unlike = sides.filter(({ locale, text }) => {
      const names = new Map<string, "number" | "text">();
      visit(parse(text), (element) => {
        if (element.type === TYPE.plural || element.type === TYPE.number) names.set(element.value, "number");
        else if (element.type === TYPE.argument || element.type === TYPE.select) names.set(element.value, names.get(element.value) ?? "text");
      });
      return [0, 1, 2, 12345].some((number) => {
        const values = Object.fromEntries([...names].map(([name, kind]) => [name, kind === "number" ? number : "{'Wort'}"]));
        return formatMessage(parseMessage(text), locale, values) !== new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(values);
      });
    });
    expect(listed(unlike)).toEqual([]);
  });

  it("have the same placeholders in both languages", () => {
    const unlike = pairs.filter(({ de = "", en = "" }) => placeholders(de) !== placeholders(en));
    expect(unlike.map(({ key, de = "", en = "" }) => `${key}: ${placeholders(de)} / ${placeholders(en)}`)).toEqual([]);
  });

  it("ask only for plurals that the language has", () => {
    const wrong = sides.filter(({ locale, text }) => {
      const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as string[];
      const used: string[] = [];
      visit(parse(text), (element) => {
        if (element.type === TYPE.plural && element.pluralType === "cardinal") used.push(...Object.keys(element.options));
      });
      return used.some((category) => !category.startsWith("=") && !known.includes(category));
    });
    expect(listed(wrong)).toEqual([]);
  });

  it("do not shout", () => {
    expect(listed(sides.filter(({ text }) => text.trimEnd().endsWith("!")))).toEqual([]);
  });
});

// docs/glossary.md: words that were weighed, and those they stand for.
describe("German words", () => {
  it.each([
    ["Bestand prüfen", /Bestand prüfen|Bestandsprüfung/i, "Was gibt es schon?"],
    ["Träger alone", /(?<![\p{L}-])Trägers?(?!\p{L})/u, "Sitz der Koordinierungsstelle"],
    ["in Beratung", /\bin Beratung\b/, "wartet auf Rückmeldung"],
    ["zugesagt alone", /(?<!schriftlich )(?<!\p{L})zugesagt/u, "schriftlich zugesagt, dabei"],
    ["Mitzeichnung", /Mitzeichnung/i, "Rückmeldung"],
    ["eigenständig", /eigenständig/i, "trägt sich selbst"],
    ["Rahmenpartner", /Rahmenpartner/i, "unterstützende Institutionen"],
    ["Nutzer", /nutzer/i, "whoever it is: Gründungsteam, Beratung, Partner"],
    ["words with a star, a gap or a capital I", /\p{L}[*_]innen\b|\p{Ll}Innen\b/u, "Berater:innen"],
  ])("do not say: %s", (_, pattern, instead) => {
    expect(listed(german.filter(({ text }) => pattern.test(text))), `say instead: ${instead}`).toEqual([]);
  });

  it("name the states of a step as agreed", () => {
    expect(journeyTexts.de.state).toEqual({
      open: "offen",
      working: "in Arbeit",
      submitted: "wartet auf Rückmeldung",
      question: "Frage Ihrer Beratung",
      discussed: "gemeinsam besprochen",
      closedByTeam: "vom Team abgeschlossen",
      setAside: "zurückgestellt",
    });
  });

  it("name the states of a partner as agreed", () => {
    expect(partnerStates.map((state) => partnerTexts.de.state[state])).toEqual(["Idee", "angefragt", "interessiert", "dabei", "aktiv", "nicht dabei"]);
  });
});
