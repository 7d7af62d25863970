import { defineTexts } from "~/platform/i18n/texts";

/** What stands above every page of a group for its adviser: apart, because every page of an initiative loads it. */
export const adviserBarTexts = defineTexts({
  de: {
    label: "Sie lesen als Beratung",
    text: "Sie lesen als Beratung, was das Team sieht. Mit „Sie“ und „Ihr“ ist auf diesen Seiten das Team gemeint.",
    groups: "Alle Gruppen",
    notes: "Notizen und Besprochenes",
  },
  en: {
    label: "You read as an adviser",
    text: "You read as an adviser what the team sees. On these pages “you” and “your” mean the team.",
    groups: "All groups",
    notes: "Notes and what was discussed",
  },
});
