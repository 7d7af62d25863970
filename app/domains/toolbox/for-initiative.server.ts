import { missingOf, missingSentence, stepInfo } from "~/domains/journey";
import { journeyOf } from "~/domains/journey/index.server";
import type { Locale } from "~/platform/i18n/locale";
import type { Guide } from "./guide";
import type { ForInitiative } from "./guide-side";

/** What a guide means for an initiative: its steps with their address, and what they still lack. */
export async function forInitiative(initiative: { id: string; slug: string; name: string }, guide: Guide, locale: Locale): Promise<ForInitiative> {
  const { value, facts } = await journeyOf(initiative.id);
  const missing = guide.steps.flatMap((step) => missingOf(step, value, facts)).map((one) => missingSentence(locale, one));
  return {
    slug: initiative.slug,
    name: initiative.name,
    steps: guide.steps.map((step) => ({ step, to: `/initiativen/${initiative.slug}${stepInfo[step].path}` })),
    missing: [...new Set(missing)].slice(0, 3),
  };
}
