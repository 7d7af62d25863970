import { defineTexts } from "~/platform/i18n/texts";

/** The page of one partner. */
export const detailTexts = defineTexts({
  de: {
    path: "Unser Weg",
    partners: "Partner",
    edit: "Angaben ändern",
    onMap: "Auf der Karte zeigen",
    facts: "Angaben",
    coordinator: "Koordiniert das Netzwerk",
    internal: {
      title: "Nur für das Team",
      lead: "Diese Angaben stehen weder auf Wand, Poster und Exporten noch auf den Seiten der Beratung und des Partners.",
      nothing: "Noch nichts festgehalten.",
      yes: "ja, mehrfach gefragt ohne Antwort",
    },
    relations: { title: "Beziehungen", none: "Noch keine Beziehung eingetragen.", out: "an {name}", in: "von {name}", add: "Beziehung eintragen" },
    offers: { title: "Angebote", none: "Noch kein Angebot eingetragen.", with: "gemeinsam mit {names}", capacity: "{count, plural, one {# Platz} other {# Plätze}} im Jahr", add: "Angebot eintragen", edit: "Ändern", editOf: "Angebot „{name}“ ändern" },
  },
  en: {
    path: "Our path",
    partners: "Partners",
    edit: "Change entry",
    onMap: "Show on the map",
    facts: "Entry",
    coordinator: "Coordinates the network",
    internal: {
      title: "For the team only",
      lead: "This stands neither on wall, poster and exports nor on the pages of the adviser and the partner.",
      nothing: "Nothing noted yet.",
      yes: "yes, asked more than once without an answer",
    },
    relations: { title: "Relations", none: "No relation entered yet.", out: "to {name}", in: "from {name}", add: "Enter a relation" },
    offers: { title: "Offers", none: "No offer entered yet.", with: "together with {names}", capacity: "{count, plural, one {# place} other {# places}} a year", add: "Enter an offer", edit: "Change", editOf: "Change offer “{name}”" },
  },
});
