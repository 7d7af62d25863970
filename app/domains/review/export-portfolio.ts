import { stateWord, steps } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { csvText } from "~/platform/csv";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { PortfolioGroup } from "./portfolio.server";
import { pendingOf } from "./portfolio";
import { reviewTexts } from "./review.text";

/** The portfolio as a table for spreadsheets: a line per group, a column per step. */
export function portfolioAsCsv(locale: Locale, groups: readonly PortfolioGroup[], baseUrl: string): string {
  const t = textFor(locale, reviewTexts);
  const word = textFor(locale, journeyTexts);
  const heading = [t("csv.group"), t("csv.districts"), t("csv.phase"), ...steps.map((step) => word(`step.${step}`)), t("csv.pending"), t("csv.turn"), t("csv.waitingSince"), t("csv.askedSince"), t("csv.lastActivity"), t("csv.lead"), t("csv.lastVisit"), t("csv.lastTalk"), t("csv.link")];
  const lines = groups.map(({ slug, name, districts, value, turns, phase, waitingSince, askedSince, lastActivity, leads, lastVisit, lastTalk }) => {
    const [next] = value ? pendingOf(value, turns) : [];
    const pending = next ? [t(`pending.${next.turn}`, { step: word(`step.${next.step}`) }), t(`csv.${next.turn}`)] : ["", ""];
    const states = steps.map((step) => (value ? stateWord(locale, value, step) : ""));
    return [name, districts.join(", "), phase ? word(`phase.${phase}`) : "", ...states, ...pending, waitingSince ? calendarDate(waitingSince) : "", askedSince ? calendarDate(askedSince) : "", calendarDate(lastActivity), leads.join(", "), lastVisit ?? "", lastTalk ?? "", `${baseUrl}/initiativen/${slug}`];
  });
  return csvText([heading, ...lines]);
}
