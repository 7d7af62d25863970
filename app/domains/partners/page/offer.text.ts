import { defineTexts } from "~/platform/i18n/texts";

/** Words of offers. */
export const offerTexts = defineTexts({
  de: {
    field: { name: "Angebot", stages: "Stufen", themes: "Themen", targetGroups: "Zielgruppen", capacity: "Plätze im Jahr", note: "Notiz", partnerIds: "Wer bietet es an" },
  },
  en: {
    field: { name: "Offer", stages: "Stages", themes: "Topics", targetGroups: "Target groups", capacity: "Places a year", note: "Note", partnerIds: "Who offers it" },
  },
});
