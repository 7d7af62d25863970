import { defineTexts } from "~/platform/i18n/texts";

/** The record of the path. */
export const historyTexts = defineTexts({
  de: {
    title: "Verlauf",
    lead: "Jede Änderung am Stand Ihres Wegs: wer, wann, was und warum. Einzelne Einträge lassen sich nicht ändern oder löschen.",
    path: "Unser Weg",
  },
  en: {
    title: "History",
    lead: "Every change in the state of your path: who, when, what and why. Single entries cannot be changed or deleted.",
    path: "Our path",
  },
});
