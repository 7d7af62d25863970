import { defineTexts } from "~/platform/i18n/texts";

/** Beside a step: its guides. */
export const guideTexts = defineTexts({
  de: { none: "Zu diesem Schritt gibt es noch keinen Leitfaden.", inGerman: "auf Deutsch", all: "Alle Leitfäden" },
  en: { none: "There is no guide for this step yet.", inGerman: "in German", all: "All guides" },
});
