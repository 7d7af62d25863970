import { defineTexts } from "~/platform/i18n/texts";

/** Words of the lanes and columns of the map, as headings. Within a sentence stages go by the vocabulary. */
export const chainTexts = defineTexts({
  de: {
    lane: { chain: "Bildungskette", extracurricular: "außerschulisch", supporting: "unterstützende Institutionen" },
    column: { kita: "Kita", grundschule: "Grundschule", sekundar: "Weiterführende Schule", beruf: "Berufliche Bildung", hochschule: "Hochschule", arbeit: "Arbeitswelt", extracurricular: "Außerschulisch", supporting: "Unterstützende Institutionen" },
    laneHint: {
      chain: "steht bei den Stufen, die unten angekreuzt sind",
      extracurricular: "Schülerlabor, Volkshochschule, Verein und andere",
      supporting: "Politik, Verwaltung, Kammern, Stiftungen",
    },
    missing: "gibt es hier nicht",
    nearest: "nächstgelegen: {name}",
  },
  en: {
    lane: { chain: "education chain", extracurricular: "outside of school", supporting: "supporting institutions" },
    column: { kita: "Early childhood (Kita)", grundschule: "Primary school", sekundar: "Secondary school", beruf: "Vocational education", hochschule: "Higher education", arbeit: "World of work", extracurricular: "Outside of school", supporting: "Supporting institutions" },
    laneHint: {
      chain: "stands at the stages that are ticked below",
      extracurricular: "student lab, adult education, association and others",
      supporting: "politics, administration, chambers, foundations",
    },
    missing: "does not exist here",
    nearest: "nearest one: {name}",
  },
});
