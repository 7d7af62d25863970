import { defineTexts } from "../i18n/texts";

export const mailTexts = defineTexts({
  de: {
    greeting: "Guten Tag,",
    linkHint: "Falls der Knopf nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
    closing: "Ihre Netzwerkstatt",
    footer: "Diese Nachricht hat die Netzwerkstatt verschickt: {address}",
    sent: {
      title: "Nachrichten dieser Installation",
      lead: "Diese Installation verschickt keine E-Mails. Was sie verschicken würde, steht hier, das Neueste zuerst.",
      to: "An {to}",
      none: "Noch keine Nachricht",
      noneHint: "Lassen Sie sich zum Beispiel einen Link zum Anmelden schicken. Es kann einen Moment dauern; laden Sie die Seite dann neu.",
    },
  },
  en: {
    greeting: "Hello,",
    linkHint: "If the button does not work, copy this address into your browser:",
    closing: "Your Netzwerkstatt",
    footer: "This message was sent by Netzwerkstatt: {address}",
    sent: {
      title: "Messages of this installation",
      lead: "This installation sends no e-mails. What it would send stands here, the latest first.",
      to: "To {to}",
      none: "No message yet",
      noneHint: "Have a link to sign in sent to you, for instance. It may take a moment; then load the page again.",
    },
  },
});
