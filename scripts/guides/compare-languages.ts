import type { Guide } from "../../app/domains/toolbox/guide";
import { defaultLocale } from "../../app/platform/i18n/locale";
import type { CompiledGuide } from "./compile-guide";

/** Name of a guide's file without its ending: German is the language a guide begins in. */
export const nameOf = ({ slug, language }: Pick<Guide, "slug" | "language">): string => (language === defaultLocale ? slug : `${slug}.${language}`);

/** What all languages of a guide have in common, each part as one comparable text. */
function frame({ guide, body }: CompiledGuide): Record<string, string> {
  return {
    kind: guide.kind,
    steps: guide.steps.join(" "),
    templates: guide.templates.join(" "),
    "related guides": guide.related.join(" "),
    sources: guide.sources.map(({ id, year = "", url = "" }) => [id, year, url].join(" ").trim()).join(", "),
    anchors: guide.headings.map(({ id }) => id).join(" "),
    // Answers and ticks are stored under these keys, whatever language they were given in.
    "questions and checklists": body.parts.flatMap((part) => (part.type === "html" ? [] : [`${part.type} ${part.id} (${part.items.map(({ id }) => id).join(" ")})`])).join(", "),
  };
}

/** Where a guide in another language departs from its German version. @returns one sentence per difference */
export function differences(one: CompiledGuide, all: readonly CompiledGuide[]): string[] {
  if (one.guide.language === defaultLocale) return [];
  const original = all.find(({ guide }) => guide.slug === one.guide.slug && guide.language === defaultLocale);
  if (!original) return ["There is no German version of it."];
  const [own, expected] = [frame(one), frame(original)];
  return Object.keys(own).filter((part) => own[part] !== expected[part]).map((part) => `Its ${part} are not those of the German version: “${own[part]}” instead of “${expected[part]}”.`);
}
