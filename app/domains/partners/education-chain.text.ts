import { defineTexts } from "~/platform/i18n/texts";

/** Headings of the columns of the chain, short enough for a lane, and the choice of a lane. */
export const chainTexts = defineTexts({
  de: {
    column: {
      kita: "Kita",
      grundschule: "Grundschule",
      sekundar: "Weiterführend",
      beruf: "Berufl. Bildung",
      hochschule: "Hochschule",
      arbeit: "Arbeitswelt",
      extracurricular: "Außerschulisch: Lernorte, Volkshochschulen, Vereine",
      supporting: "Unterstützende Institutionen: Politik, Verwaltung, Kammern, Stiftungen",
    },
    lane: { chain: "Bildungskette", extracurricular: "außerschulisch", supporting: "unterstützende Institution" },
  },
  en: {
    column: {
      kita: "Kita",
      grundschule: "Primary school",
      sekundar: "Secondary school",
      beruf: "Vocational",
      hochschule: "University",
      arbeit: "World of work",
      extracurricular: "Outside of school: places of learning, adult education, associations",
      supporting: "Supporting institutions: politics, administration, chambers, foundations",
    },
    lane: { chain: "education chain", extracurricular: "outside of school", supporting: "supporting institution" },
  },
});
