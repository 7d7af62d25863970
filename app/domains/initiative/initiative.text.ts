import { defineTexts } from "~/platform/i18n/texts";

/** The list of one's initiatives, and a new one. */
export const initiativeTexts = defineTexts({
  de: {
    list: {
      title: "Meine Initiativen",
      lead: "Jede Gründungsinitiative hat ihren eigenen Weg, ihr Team und ihre Unterlagen.",
      new: "Neue Initiative",
      emptyTitle: "Noch keine Initiative",
      empty: "Legen Sie eine an: Ein Name und die Kreise, um die es geht, reichen für den Anfang. Gehören Sie schon zu einem Team, bitten Sie die Leitung um eine Einladung.",
      rights: "Ihre Rechte: {role}",
      members: "{count, plural, one {eine Person im Team} other {# Personen im Team}}",
      open: "Zum Weg",
    },
    new: {
      title: "Neue Initiative",
      lead: "Zwei Angaben genügen. Beides können Sie später ändern.",
      name: "Arbeitstitel",
      nameHint: "Zum Beispiel „MINT-Region Cuxhaven-Stade“.",
      districts: "Kreise",
      area: "Um welche Kreise geht es?",
      areaHint: "Auch mehrere, auch über eine Landesgrenze hinweg. Danach sehen Sie, welche Netzwerke dort schon arbeiten.",
      search: "Wo wir nach bestehenden Netzwerken suchen",
      withNeighbours: "auch in den Nachbarkreisen",
      withLandWide: "auch landesweite Netzwerke",
      button: "Initiative anlegen",
      created: "Die Initiative ist angelegt. Der erste Schritt ist der Impuls.",
    },
    errors: {
      districtNeeded: "Bitte wählen Sie mindestens einen Kreis.",
      tooManyDistricts: "Bitte wählen Sie höchstens 40 Kreise.",
    },
  },
  en: {
    list: {
      title: "My initiatives",
      lead: "Every initiative has its own path, its team and its documents.",
      new: "New initiative",
      emptyTitle: "No initiative yet",
      empty: "Create one: a name and the districts it is about are enough for a start. If you already belong to a team, ask its lead for an invitation.",
      rights: "Your rights: {role}",
      members: "{count, plural, one {one person in the team} other {# people in the team}}",
      open: "To the path",
    },
    new: {
      title: "New initiative",
      lead: "Two entries are enough. You can change both later.",
      name: "Working title",
      nameHint: "For instance “MINT-Region Cuxhaven-Stade”.",
      districts: "Districts",
      area: "Which districts is it about?",
      areaHint: "Several are fine, also across a Land border. You then see which networks already work there.",
      search: "Where we look for existing networks",
      withNeighbours: "also in neighbouring districts",
      withLandWide: "also networks that cover a whole Land",
      button: "Create initiative",
      created: "The initiative is created. The first step is the impulse.",
    },
    errors: {
      districtNeeded: "Please choose at least one district.",
      tooManyDistricts: "Please choose at most 40 districts.",
    },
  },
});

/** Sentences for the keys of the schema. */
export const initiativeErrorTexts = defineTexts({ de: initiativeTexts.de.errors, en: initiativeTexts.en.errors });
