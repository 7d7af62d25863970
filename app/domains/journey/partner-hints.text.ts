import { defineTexts } from "~/platform/i18n/texts";

/** Whom a network usually has and this one has not: sentences for the step, a few words for the table of the path. */
export const partnerHintTexts = defineTexts({
  de: {
    sectorsFew: {
      sentence: "Von vier Seiten {there, plural, =0 {ist noch keine} one {ist erst eine} other {sind erst #}} dabei; es fehlen: {missing}. In Rheinland-Pfalz setzt die Förderung drei der vier voraus: Kommune, Hochschule, Schule und Wirtschaft.",
      words: "drei von vier Seiten",
    },
    usualSideMissing: {
      company: "Noch ist kein Unternehmen dabei. In über 90 % der Netzwerke machen Unternehmen mit.",
      authority: "Noch ist keine Kommune oder Behörde dabei. In über 90 % der Netzwerke gehören sie dazu.",
      both: "Noch sind weder Unternehmen noch Kommunen oder Behörden dabei. In über 90 % der Netzwerke gehören beide dazu.",
      words: "{side, select, company {ein Unternehmen} authority {eine Kommune oder Behörde} other {Unternehmen und Behörden}}",
    },
    stagesOpen: {
      sentence: "{count, plural, one {Auf einer Stufe} other {Auf # Stufen}} der Bildungskette ist noch niemand dabei: {stages}.",
      words: "{count, plural, one {jemand auf einer Bildungsstufe} other {jemand auf # Bildungsstufen}}",
    },
    toFindings: "Zu den Erkenntnissen",
    toMap: "Auf der Karte zeigen",
  },
  en: {
    sectorsFew: {
      sentence: "{there, plural, =0 {None} one {Only one} other {Only #}} of four sides {there, plural, one {takes} other {take}} part so far; missing: {missing}. Funding in Rhineland-Palatinate asks for three of the four: municipality, university, school and business.",
      words: "three of four sides",
    },
    usualSideMissing: {
      company: "No company takes part yet. In over 90% of networks companies do.",
      authority: "No municipality or authority takes part yet. In over 90% of networks they do.",
      both: "Neither companies nor municipalities or authorities take part yet. In over 90% of networks both do.",
      words: "{side, select, company {a company} authority {a municipality or authority} other {companies and authorities}}",
    },
    stagesOpen: {
      sentence: "Nobody takes part yet at {count, plural, one {one stage} other {# stages}} of the education chain: {stages}.",
      words: "{count, plural, one {somebody at one stage of education} other {somebody at # stages of education}}",
    },
    toFindings: "To the findings",
    toMap: "Show on the map",
  },
});
