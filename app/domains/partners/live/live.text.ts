import { defineTexts } from "~/platform/i18n/texts";

/** Why an edit of the map was not made: `t("refused.selfRelation")`, `t("invalid.required")`. */
export const liveTexts = defineTexts({
  de: {
    refused: {
      selfRelation: "Eine Beziehung braucht zwei verschiedene Partner.",
      doubleRelation: "Diese Beziehung steht schon auf der Karte. Sie können ihre Stärke ändern.",
      unknownPartner: "Dieser Partner ist nicht mehr auf der Karte.",
      tooMany: "Mehr als 5.000 Partner hält die Karte nicht. Bitte nehmen Sie erst andere herunter.",
      taken: "Das ließ sich nicht anlegen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.",
    },
    invalid: {
      required: "Bitte geben Sie einen Namen an. Die Änderung wurde nicht gespeichert.",
      district: "Diesen Kreis gibt es nicht. Bitte wählen Sie einen aus der Liste.",
      postcode: "Eine Postleitzahl hat fünf Ziffern.",
      webDomain: "Das ist keine eigene Internetadresse. Beispiel: schule-am-deich.de",
      email: "Das ist keine vollständige E-Mail-Adresse.",
      offeredBy: "Bitte geben Sie an, wer das Angebot macht.",
      other: "Diese Änderung ließ sich nicht speichern. Bitte prüfen Sie die Angaben.",
    },
    undoTooLate: "Das lässt sich nicht mehr zurücknehmen: Andere haben es inzwischen geändert.",
    undoTooLateBy: "Das lässt sich nicht mehr zurücknehmen: {name} hat es inzwischen geändert.",
  },
  en: {
    refused: {
      selfRelation: "A relation needs two different partners.",
      doubleRelation: "This relation is on the map already. You can change its strength.",
      unknownPartner: "This partner is no longer on the map.",
      tooMany: "The map holds at most 5,000 partners. Please take others off first.",
      taken: "This could not be added. Please reload the page and try again.",
    },
    invalid: {
      required: "Please give a name. The change was not saved.",
      district: "There is no such district. Please choose one from the list.",
      postcode: "A postcode has five digits.",
      webDomain: "This is not a web address of its own. Example: schule-am-deich.de",
      email: "This is not a complete mail address.",
      offeredBy: "Please say who makes this offer.",
      other: "This change could not be saved. Please check what you entered.",
    },
    undoTooLate: "This can no longer be undone: others have changed it meanwhile.",
    undoTooLateBy: "This can no longer be undone: {name} has changed it meanwhile.",
  },
});
