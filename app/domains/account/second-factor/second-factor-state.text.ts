import { defineTexts } from "~/platform/i18n/texts";

/** Whether signing in takes two steps, and why it should. */
export const secondFactorStateTexts = defineTexts({
  de: {
    on: "eingeschaltet",
    off: "ausgeschaltet",
    required: "Für die Servicestelle vorgeschrieben",
    requiredWhy: "Die Servicestelle kann Zugänge vergeben und sieht alle Konten. Bitte schalten Sie die Anmeldung in zwei Schritten ein; danach geht es in der Verwaltung weiter.",
    offered: "Für Beratungen empfohlen",
    offeredWhy: "Sie sehen die Unterlagen vieler Gruppen. Der zweite Schritt schützt sie auch dann, wenn jemand an Ihr Postfach kommt.",
    example: "Ein Beispielkonto dieser Probe-Installation",
    exampleWhy: "Seine Zugangsdaten stehen auf der Anmeldeseite, und die Installation ist nur von diesem Rechner aus zu erreichen. Deshalb ist der zweite Schritt hier nicht nötig. Echte Konten der Servicestelle müssen ihn einrichten, bevor sie in die Verwaltung kommen.",
  },
  en: {
    on: "switched on",
    off: "switched off",
    required: "Required for the service point",
    requiredWhy: "The service point grants access and sees all accounts. Please switch on signing in in two steps; after that you can go on in the administration.",
    offered: "Recommended for advisers",
    offeredWhy: "You see the papers of many groups. The second step protects them even if somebody gets into your mailbox.",
    example: "An example account of this trial installation",
    exampleWhy: "Its credentials stand on the sign-in page, and the installation can only be reached from this computer. So the second step is not needed here. Real accounts of the service point have to set it up before they get to the administration.",
  },
});
