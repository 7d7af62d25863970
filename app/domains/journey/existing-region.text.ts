import { defineTexts } from "~/platform/i18n/texts";

/** Entering a region that was there before. */
export const existingRegionTexts = defineTexts({
  de: {
    enter: "Bestehende Region aufnehmen",
    year: "Gegründet im Jahr",
    reason: "Warum wieder öffnen?",
    summary: "Unsere Region besteht schon",
    text: "Dann beginnen Sie mit der jährlichen Prüfung von Zielen, Partnern und Geld. Die Schritte der Aufbauphase bleiben offen, falls Sie etwas nachholen möchten. Sie können das wieder zurücknehmen.",
    back: "Doch den Weg von vorn gehen",
    backText: "Die Region ist als bestehend aufgenommen. Wenn Sie den Weg doch mit der Prüfung und einer Entscheidung gehen möchten, öffnen Sie die Entscheidung wieder. Nichts geht verloren.",
  },
  en: {
    enter: "Enter as an existing region",
    year: "Founded in the year",
    reason: "Why open it again?",
    summary: "Our region exists already",
    text: "Then you begin with the yearly check of goals, partners and money. The steps of the building phase stay open in case you want to catch up on something. You can take this back.",
    back: "Walk the path from the start after all",
    backText: "The region has been entered as existing. If you want to walk the path with check and decision after all, open the decision again. Nothing is lost.",
  },
});
