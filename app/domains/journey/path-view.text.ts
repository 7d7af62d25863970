import { defineTexts } from "~/platform/i18n/texts";

/** What the stations say of themselves; put in by the server. */
export const pathViewTexts = defineTexts({
  de: {
    note: {
      check: "{networks, plural, =0 {keine Netzwerke} one {1 Netzwerk} other {# Netzwerke}}, {conversations, plural, =0 {kein Gespräch} one {1 Gespräch} other {# Gespräche}}",
      partners: "{state} · {count, number} dabei",
      outcome: { join: "anschließen", common_roof: "gemeinsames Dach", division: "gründen, Arbeitsteilung vereinbart", found: "neu gründen" },
      mixed: "je Kreis verschieden",
      existing: "Region besteht",
    },
    notInPath: "nicht vorgesehen",
    branchOpen: "je nach Entscheidung",
    asked: "Frage Ihrer Beratung: {question}",
  },
  en: {
    note: {
      check: "{networks, plural, =0 {no networks} one {1 network} other {# networks}}, {conversations, plural, =0 {no conversation yet} one {1 conversation} other {# conversations}}",
      partners: "{state} · {count, number} on board",
      outcome: { join: "join", common_roof: "common roof", division: "founding, division of labour agreed", found: "founding a network" },
      mixed: "differs by Kreis",
      existing: "region exists",
    },
    notInPath: "not part of your path",
    branchOpen: "depends on the decision",
    asked: "Your adviser asks: {question}",
  },
});
