import { z } from "zod";
import { steps } from "~/domains/journey";
import { locales } from "~/platform/i18n/locale";
import { guideKinds } from "./guide";
import { templateNames } from "./templates";

const line = z.string().trim().min(1).max(200);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens only");

/** Front matter of a guide. Strict: a mistyped name is an error, not a silent gap. */
export const frontMatterSchema = z.strictObject({
  title: line,
  slug: key,
  summary: line,
  language: z.enum(locales),
  kind: z.enum(guideKinds),
  steps: z.array(z.enum(steps)).min(1),
  reviewed: z.iso.date(),
  card: z.strictObject({ when: line, who: line, duration: line, result: line }),
  templates: z.array(z.enum(templateNames)).default([]),
  related: z.array(key).default([]),
  sources: z
    .array(z.strictObject({ id: key, title: line, by: line, year: z.number().int().min(1990).max(2100).optional(), url: z.url({ protocol: /^https$/ }).optional() }))
    .min(1),
});
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** Questions and checklists of a guide. */
export const blockSchema = z.strictObject({
  id: key,
  title: line,
  items: z.array(z.strictObject({ id: key, text: z.string().trim().min(1).max(400) })).min(1),
});
