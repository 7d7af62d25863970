import { defineTexts } from "~/platform/i18n/texts";

/** The map on the wall: few words, read from the last row. */
export const wallTexts = defineTexts({
  de: {
    title: "Karte für die Wand",
    partners: "{count, plural, one {# Partner} other {# Partner}}",
    waiting: "{count, plural, one {# Eintrag wartet} other {# Einträge warten}}",
    join: "Machen Sie mit",
    code: "Code",
    qr: "QR-Code zu {address}",
    nobody: "noch niemand",
    missing: "gibt es hier nicht",
    nearest: "nächstgelegen: {name}",
    dark: "Dunkel",
    light: "Hell",
    full: "Ganzer Bildschirm",
    back: "Zurück",
    more: "+ {count, number} weitere",
  },
  en: {
    title: "Map for the wall",
    partners: "{count, plural, one {# partner} other {# partners}}",
    waiting: "{count, plural, one {# entry waiting} other {# entries waiting}}",
    join: "Join in",
    code: "Code",
    qr: "QR code of {address}",
    nobody: "nobody yet",
    missing: "does not exist here",
    nearest: "nearest: {name}",
    dark: "Dark",
    light: "Light",
    full: "Full screen",
    back: "Back",
    more: "+ {count, number} more",
  },
});
