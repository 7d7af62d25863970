import { defineTexts } from "~/platform/i18n/texts";

export const errorPageTexts = defineTexts({
  de: {
    notFound: {
      title: "Diese Seite gibt es hier nicht",
      lead: "Vielleicht ist die Adresse unvollständig, die Seite ist umgezogen, oder sie ist nur für ein bestimmtes Team sichtbar.",
    },
    forbidden: {
      title: "Das dürfen Sie hier nicht",
      lead: "Ihr Zugang reicht dafür nicht aus. Rechte im Gründungsteam ändert dessen Leitung; Zugänge für Beratung und Verwaltung vergibt die Servicestelle.",
    },
    refused: {
      title: "Damit konnten wir nichts anfangen",
      lead: "Die Anfrage kam nicht so an, wie die Seite sie erwartet. Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.",
    },
    tooMany: {
      title: "Das ging etwas zu schnell",
      lead: "Es kamen zu viele Versuche kurz hintereinander. Bitte warten Sie einige Minuten.",
    },
    failed: {
      title: "Da ist bei uns etwas schiefgegangen",
      lead: "Es liegt nicht an Ihnen. Was schon gespeichert war, ist noch da. Bitte versuchen Sie es gleich noch einmal.",
    },
    ways: "So geht es weiter",
    home: "Zur Startseite",
    initiatives: "Meine Initiativen",
    advising: "Beratung",
    toolbox: "Zum Werkzeugkasten",
    search: "Netzwerke suchen",
    requestId: "Wenn Sie uns deswegen schreiben, nennen Sie bitte diese Nummer:",
    code: "Fehler {status}",
  },
  en: {
    notFound: {
      title: "There is no such page here",
      lead: "The address may be incomplete, the page may have moved, or only a certain team can see it.",
    },
    forbidden: {
      title: "You are not allowed to do this",
      lead: "Your access does not cover it. Rights in a founding team are changed by whoever leads it; access for advisers and administration is given by the service point.",
    },
    refused: {
      title: "We could not make sense of this",
      lead: "The request did not arrive the way the page expects it. Please go back, reload the page and try again.",
    },
    tooMany: {
      title: "That was a little too fast",
      lead: "There were too many attempts in a short time. Please wait a few minutes.",
    },
    failed: {
      title: "Something went wrong on our side",
      lead: "It is not your fault. What had been saved is still there. Please try again in a moment.",
    },
    ways: "Where to go from here",
    home: "To the home page",
    initiatives: "My initiatives",
    advising: "Advising",
    toolbox: "To the toolbox",
    search: "Search networks",
    requestId: "If you write to us about this, please quote this number:",
    code: "Error {status}",
  },
});
