import { defineTexts } from "../i18n/texts";

export const mailTexts = defineTexts({
  de: {
    greeting: "Guten Tag,",
    linkHint: "Falls der Knopf nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
    closing: "Ihre Netzwerkstatt",
    footer: "Diese Nachricht hat die Netzwerkstatt verschickt: {address}",
  },
  en: {
    greeting: "Hello,",
    linkHint: "If the button does not work, copy this address into your browser:",
    closing: "Your Netzwerkstatt",
    footer: "This message was sent by Netzwerkstatt: {address}",
  },
});
