import type { Step } from "~/domains/journey";
import type { Locale } from "~/platform/i18n/locale";
import type { TemplateName } from "./templates";

/** Kinds of texts on the shelf. */
export const guideKinds = ["guide", "example"] as const;
export type GuideKind = (typeof guideKinds)[number];

/** The instrument card: what somebody wants to know before reading. */
export interface InstrumentCard {
  when: string;
  who: string;
  duration: string;
  result: string;
}

export interface GuideSource {
  /** used in the text: `<Source id="…" />` */
  id: string;
  title: string;
  by: string;
  year?: number | undefined;
  url?: string | undefined;
}

/** What is known of a guide without its body. Made from the front matter of `content/toolbox/*.mdx` by scripts/build-guides.ts. */
export interface Guide {
  slug: string;
  language: Locale;
  title: string;
  summary: string;
  kind: GuideKind;
  /** steps of the path it belongs to */
  steps: Step[];
  /** reading time */
  minutes: number;
  /** calendar date of the last look at its facts */
  reviewed: string;
  card: InstrumentCard;
  templates: TemplateName[];
  /** slugs */
  related: string[];
  sources: GuideSource[];
  headings: { id: string; text: string }[];
}

/** Something to answer or tick, with a key that stays when the wording changes. */
export interface GuideItem {
  id: string;
  text: string;
}

export type GuideBlock = { type: "questions" | "checklist"; id: string; title: string; items: GuideItem[] };

/** The body in reading order: running text as checked HTML of our own, and between it what can be filled in. */
export type GuidePart = { type: "html"; html: string } | GuideBlock;

export interface GuideBody {
  parts: GuidePart[];
  /** the whole text without markup, for the search */
  text: string;
}
