import { defineTexts } from "~/platform/i18n/texts";

/** How notices come: the form on the page of one's account, and the daily summary. */
export const noticeRateTexts = defineTexts({
  de: {
    title: "Nachrichten zu Ihren Initiativen",
    question: "Wie sollen sie per E-Mail kommen?",
    rate: { each: "Jede sofort", daily: "Einmal am Tag gesammelt", none: "Keine" },
    hint: { each: "Zum Beispiel Fragen der Beratung und Antworten des Teams.", daily: "Morgens um 7 Uhr, nur wenn es etwas Neues gibt.", none: "Was auf Sie wartet, sehen Sie dann nur hier, wenn Sie angemeldet sind." },
    always: "Links zum Anmelden und alles, was die Sicherheit Ihres Zugangs betrifft, kommen immer sofort.",
    save: "Speichern",
    saved: "Gespeichert.",
    digest: {
      subject: "{count, plural, one {Eine Nachricht} other {# Nachrichten}} aus der Netzwerkstatt",
      lead: "das ist seit der letzten Zusammenfassung geschehen:",
      action: "Netzwerkstatt öffnen",
    },
    change: "Wie oft solche Nachrichten kommen, stellen Sie unter „Ihr Konto“ ein: {address}",
  },
  en: {
    title: "Messages about your initiatives",
    question: "How should they come by e-mail?",
    rate: { each: "Each at once", daily: "Once a day in one e-mail", none: "None" },
    hint: { each: "Questions of the adviser and answers of the team, for instance.", daily: "At 7 in the morning (Germany), only when there is something new.", none: "Then you see what is waiting for you only here, when you are signed in." },
    always: "Links to sign in and everything about the security of your account always come at once.",
    save: "Save",
    saved: "Saved.",
    digest: {
      subject: "{count, plural, one {One message} other {# messages}} from Netzwerkstatt",
      lead: "this has happened since the last summary:",
      action: "Open Netzwerkstatt",
    },
    change: "You set how often such messages come under “Your account”: {address}",
  },
});
