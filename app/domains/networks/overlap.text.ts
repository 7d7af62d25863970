import { defineTexts } from "~/platform/i18n/texts";

/** Words of the comparison: its parts, how far they overlap, and the lists it rests on. */
export const overlapTexts = defineTexts({
  de: {
    list: { themes: "Themen", goals: "Ziele", targetGroups: "Zielgruppen", stages: "Stufen", partners: "Partner" },
    band: {
      unknown: "unbekannt",
      none: "keine",
      low: "gering",
      medium: "mittel",
      high: "hoch",
    },
    part: {
      space: "Raum",
      goals: "Ziele und Themen",
      groups: "Zielgruppen und Stufen",
      partners: "Partner",
    },
  },
  en: {
    list: { themes: "topics", goals: "goals", targetGroups: "target groups", stages: "stages", partners: "partners" },
    band: {
      unknown: "unknown",
      none: "none",
      low: "low",
      medium: "medium",
      high: "high",
    },
    part: {
      space: "Area",
      goals: "Goals and themes",
      groups: "Target groups and stages",
      partners: "Partners",
    },
  },
});
