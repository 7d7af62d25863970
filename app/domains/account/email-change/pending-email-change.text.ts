import { defineTexts } from "~/platform/i18n/texts";

/** A change of address that waits for confirmation. */
export const pendingEmailChangeTexts = defineTexts({
  de: {
    title: "Die Änderung wartet auf Bestätigung",
    text: "Neue Adresse: {email}. Bitte bestätigen Sie in beiden Postfächern, bis {until}. Bis dahin gilt die bisherige.",
    old: "Bisherige Adresse",
    fresh: "Neue Adresse",
    confirmed: "bestätigt",
    waits: "noch nicht bestätigt",
    cancel: "Änderung zurückziehen",
  },
  en: {
    title: "The change waits for confirmation",
    text: "New address: {email}. Please confirm in both mailboxes, until {until}. Until then the present one remains.",
    old: "Address until now",
    fresh: "New address",
    confirmed: "confirmed",
    waits: "not confirmed yet",
    cancel: "Withdraw the change",
  },
});
