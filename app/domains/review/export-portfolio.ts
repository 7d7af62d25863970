import { stateWord, steps } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { csvText } from "~/platform/csv";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { PortfolioGroup } from "./portfolio.server";
import { reviewTexts } from "./review.text";

/** The portfolio as a table for spreadsheets: a line per group, a column per step. */
export function portfolioAsCsv(locale: Locale, groups: readonly PortfolioGroup[]): string {
  const t = textFor(locale, reviewTexts);
  const word = textFor(locale, journeyTexts);
  const heading = [t("csv.group"), t("csv.districts"), t("csv.phase"), ...steps.map((step) => word(`step.${step}`)), t("csv.waitingSince"), t("csv.lastActivity")];
  const lines = groups.map(({ name, districts, value, phase, waitingSince, lastActivity }) => {
    const states = steps.map((step) => (value ? stateWord(locale, value, step) : ""));
    return [name, districts.join(", "), phase ? word(`phase.${phase}`) : "", ...states, waitingSince ? calendarDate(waitingSince) : "", calendarDate(lastActivity)];
  });
  return csvText([heading, ...lines]);
}
