import { defineTexts } from "~/platform/i18n/texts";

/** The joining branch: its form, its end. */
export const joiningTexts = defineTexts({
  de: {
    path: "Unser Weg",
    notDecided: {
      title: "Dieser Schritt gehört zu einem Anschluss",
      open: "Noch ist nicht entschieden, ob Sie sich einem bestehenden Netzwerk anschließen oder gründen.",
      other: "Ihre Entscheidung sieht keinen Anschluss vor. Sie können sie wieder öffnen, wenn sich etwas geändert hat.",
      link: "Zur Entscheidung",
    },
    contribution: {
      title: "Was Sie einbringen",
      network: "Netzwerk, dem Sie sich anschließen",
      networkNone: "Noch keines ausgewählt",
      networkHint: "Zur Wahl stehen die Netzwerke aus Ihrer Entscheidung.",
      noNetwork: "In Ihrer Entscheidung ist kein Netzwerk genannt. Nennen Sie es hier im Text.",
      contribution: "Was bringen Sie ein, und wem kommt es zugute?",
      contributionHint: "Zum Beispiel Räume, Zeit, Angebote, Kontakte zu Schulen oder Betrieben.",
      contactNote: "Ansprechpartner und Absprachen",
      contactHint: "Funktion statt Namen reicht: „Koordinierungsstelle, Treffen im Januar“.",
    },
    handOver: {
      title: "Ergebnisse übergeben",
      text: "Das Protokoll enthält, was Sie gefunden, mit wem Sie gesprochen und wie Sie entschieden haben. Es hilft dem Netzwerk weiter.",
      record: "Protokoll als PDF",
      mailbox: "Kontakt des Netzwerks: {mailbox}",
      on: "Übergeben am",
      note: "Was wurde übergeben, und an wen?",
    },
    save: "Angaben speichern",
    saved: "Die Angaben zum Anschluss sind gespeichert.",
    closing: "Abschließen",
    done: {
      title: "Der Anschluss ist vollzogen",
      text: "Sie gehören zum Netzwerk. Der eigene Gründungsweg endet hier; was Sie herausgefunden haben, bleibt erhalten.",
      partly: "Für einen Teil Ihres Gebiets ist der Anschluss vollzogen. Der Aufbau im übrigen Gebiet geht weiter.",
      record: "Was festgehalten ist",
      remains: "Was weiter möglich ist",
      remainsReopen: "Diesen Schritt wieder öffnen, wenn sich am Beitrag etwas ändert.",
      remainsDecision: "Die Entscheidung wieder öffnen, wenn Sie doch gründen möchten.",
      remainsEntry: "Den Eintrag des Netzwerks ansehen",
    },
    conflict: "Jemand aus dem Team hat inzwischen gespeichert",
    error: { unknownNetwork: "Dieses Netzwerk steht nicht in Ihrer Entscheidung. Bitte wählen Sie ein anderes.", future: "Dieses Datum liegt in der Zukunft." },
  },
  en: {
    path: "Our path",
    notDecided: {
      title: "This step belongs to joining a network",
      open: "It has not been decided yet whether you join an existing network or found.",
      other: "Your decision does not include joining. You can open it again if something has changed.",
      link: "To the decision",
    },
    contribution: {
      title: "What you bring in",
      network: "Network that you join",
      networkNone: "None chosen yet",
      networkHint: "The networks of your decision can be chosen.",
      noNetwork: "Your decision names no network. Please name it in the text here.",
      contribution: "What do you bring in, and who gains from it?",
      contributionHint: "For instance rooms, time, activities, contacts to schools or companies.",
      contactNote: "Contact and arrangements",
      contactHint: "A function will do instead of a name: “coordinating office, meeting in January”.",
    },
    handOver: {
      title: "Hand over the findings",
      text: "The record holds what you found, whom you talked to and how you decided. It helps the network.",
      record: "Record as PDF",
      mailbox: "Contact of the network: {mailbox}",
      on: "Handed over on",
      note: "What was handed over, and to whom?",
    },
    save: "Save",
    saved: "What you wrote about joining is saved.",
    closing: "Close",
    done: {
      title: "You have joined",
      text: "You belong to the network. Your own path to a founding ends here; what you found out is kept.",
      partly: "For part of your area you have joined. Building up goes on in the rest of it.",
      record: "What is on record",
      remains: "What remains possible",
      remainsReopen: "Open this step again if your contribution changes.",
      remainsDecision: "Open the decision again if you want to found after all.",
      remainsEntry: "See the entry of the network",
    },
    conflict: "Somebody of the team has saved in the meantime",
    error: { unknownNetwork: "This network is not part of your decision. Please choose another one.", future: "This date is in the future." },
  },
});

/** Sentences for the keys of the form. */
export const joiningErrorTexts = defineTexts({ de: joiningTexts.de.error, en: joiningTexts.en.error });
