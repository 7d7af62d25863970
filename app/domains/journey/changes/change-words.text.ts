import { defineTexts } from "~/platform/i18n/texts";

/** The changes themselves: said by the server, so that pages do not load all of them. */
export const changeWords = defineTexts({
  de: {
    impulse: "Impuls überarbeitet",
    areaAdded: "Zum Gebiet gekommen: {districts}",
    areaGone: "Nicht mehr im Gebiet: {districts}",
    search: "Gesucht: {source}",
    searchGone: "{count, plural, one {# Eintrag} other {# Einträge}} der Suche gelöscht",
    find: { added: "Eigener Fund „{name}“ eingetragen", changed: "Eigener Fund „{name}“ geändert" },
    conversation: {
      added: "Gespräch mit {name} festgehalten",
      changed: "Gespräch mit {name} geändert",
      confirmed: "Gespräch mit {name} von der anderen Seite bestätigt",
      disputed: "Gespräch mit {name}: Die andere Seite widerspricht",
    },
    conversationGone: "{count, plural, one {# Gespräch mit einem Netzwerk} other {# Gespräche mit Netzwerken}} gelöscht",
    partner: { added: "Partner „{name}“ aufgenommen", changed: "Partner „{name}“ geändert: {fields}", removed: "Partner „{name}“ von der Karte genommen" },
    relation: { added: "Beziehung {name} eingetragen", changed: "Beziehung {name} geändert", removed: "Beziehung {name} entfernt" },
    offer: { added: "Angebot „{name}“ eingetragen", changed: "Angebot „{name}“ geändert", removed: "Angebot „{name}“ entfernt" },
    joining: "Angaben zum Anschluss geändert",
  },
  en: {
    impulse: "Impulse revised",
    areaAdded: "Added to the area: {districts}",
    areaGone: "No longer in the area: {districts}",
    search: "Searched: {source}",
    searchGone: "{count, plural, one {# entry} other {# entries}} of the search deleted",
    find: { added: "Own find “{name}” entered", changed: "Own find “{name}” changed" },
    conversation: {
      added: "Conversation with {name} recorded",
      changed: "Conversation with {name} changed",
      confirmed: "Conversation with {name} confirmed by the other side",
      disputed: "Conversation with {name}: the other side objects",
    },
    conversationGone: "{count, plural, one {# conversation with a network} other {# conversations with networks}} deleted",
    partner: { added: "Partner “{name}” added", changed: "Partner “{name}” changed: {fields}", removed: "Partner “{name}” taken off the map" },
    relation: { added: "Relation {name} entered", changed: "Relation {name} changed", removed: "Relation {name} removed" },
    offer: { added: "Offer “{name}” entered", changed: "Offer “{name}” changed", removed: "Offer “{name}” removed" },
    joining: "Details of joining changed",
  },
});
