import { stepInfo, type Step } from "~/domains/journey";
import type { GuideLink } from "~/domains/journey/guides";
import { defaultLocale, type Locale } from "~/platform/i18n/locale";
import { guides } from "./generated/guides";
import type { Guide } from "./guide";

/** A guide in the wanted language, else in German. @param shelf all guides in all their languages */
export function guideBySlug(slug: string, locale: Locale = defaultLocale, shelf: readonly Guide[] = guides): Guide | undefined {
  const versions = shelf.filter((guide) => guide.slug === slug);
  return versions.find(({ language }) => language === locale) ?? versions.find(({ language }) => language === defaultLocale);
}

/** The whole shelf in the wanted language, where a guide has it; in the order of the path. */
export function allGuides(locale: Locale): Guide[] {
  const slugs = new Set([...Object.values(stepInfo).flatMap(({ guides: fitting }) => fitting), ...guides.map(({ slug }) => slug)]);
  return [...slugs].map((slug) => guideBySlug(slug, locale)).filter((guide) => guide !== undefined);
}

/** The guides of a step of the path, the most fitting first. */
export function guidesOfStep(step: Step, locale: Locale = defaultLocale): Guide[] {
  return stepInfo[step].guides.map((slug) => guideBySlug(slug, locale)).filter((guide) => guide !== undefined);
}

/** Links to the guides of a step, for the initiative with this slug. */
export function guideLinks(step: Step, locale: Locale, initiative: string): GuideLink[] {
  return guidesOfStep(step, locale).map(({ title, slug, minutes, language }) => ({ title, minutes, language, to: guideAddress(slug, initiative) }));
}

/** @param initiative slug of the initiative somebody reads for */
export function guideAddress(slug: string, initiative?: string): string {
  return `/werkzeugkasten/${encodeURIComponent(slug)}${initiative ? `?${new URLSearchParams({ initiative }).toString()}` : ""}`;
}
