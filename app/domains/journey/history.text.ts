import { defineTexts } from "~/platform/i18n/texts";

/** The record of the path. */
export const historyTexts = defineTexts({
  de: {
    title: "Verlauf",
    lead: "Jede Änderung am Stand Ihres Wegs: wer, wann, was und warum. Nichts davon lässt sich löschen.",
    path: "Unser Weg",
  },
  en: {
    title: "History",
    lead: "Every change in the state of your path: who, when, what and why. None of it can be deleted.",
    path: "Our path",
  },
});
