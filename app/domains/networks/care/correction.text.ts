import { defineTexts } from "~/platform/i18n/texts";

/** Anybody says what is wrong with an entry of the directory. */
export const correctionTexts = defineTexts({
  de: {
    title: "Berichtigung vorschlagen",
    lead: "Was stimmt an „{name}“ nicht, oder was fehlt? Die Servicestelle sieht es sich an. Ein Konto brauchen Sie nicht.",
    body: "Was stimmt nicht?",
    bodyHint: "Zum Beispiel: Die genannte Koordination stimmt nicht mehr. Bitte keine Namen oder Adressen von Personen.",
    proposal: "Was wäre richtig?",
    proposalHint: "Zum Beispiel: Seit 2026 koordiniert die Volkshochschule.",
    leaveEmpty: "Bitte leer lassen",
    source: "Woher wissen Sie das?",
    sourceHint: "Am besten die Adresse einer öffentlichen Seite.",
    email: "Ihre E-Mail-Adresse für Rückfragen",
    emailHint: "Nur die Servicestelle sieht sie; mit dem Erledigen der Meldung wird sie gelöscht.",
    send: "Abschicken",
    cancel: "Abbrechen",
    sent: "Danke! Die Servicestelle sieht es sich an.",
    link: "Stimmt etwas nicht? Berichtigung vorschlagen",
  },
  en: {
    title: "Propose a correction",
    lead: "What is wrong with “{name}”, or missing? The service point will look at it. You need no account.",
    body: "What is wrong?",
    bodyHint: "For example: the coordinating body named is no longer right. Please no names or addresses of persons.",
    proposal: "What would be right?",
    proposalHint: "For example: since 2026 the adult education centre coordinates it.",
    leaveEmpty: "Please leave empty",
    source: "How do you know?",
    sourceHint: "Best the address of a public page.",
    email: "Your e-mail address for questions",
    emailHint: "Only the service point sees it; it is deleted when the message is settled.",
    send: "Send",
    cancel: "Cancel",
    sent: "Thank you! The service point will look at it.",
    link: "Is something wrong? Propose a correction",
  },
});
