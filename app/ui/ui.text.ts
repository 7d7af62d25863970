import { defineTexts } from "~/platform/i18n/texts";

/** Words of the interface kit itself; what a page says stands with the page. */
export const uiTexts = defineTexts({
  de: {
    breadcrumbs: "Sie sind hier",
    optional: "(freiwillig)",
    unknown: "nicht bekannt",
    close: "Schließen",
    cancel: "Abbrechen",
    errors: {
      title: "{count, plural, one {Eine Angabe braucht noch Ihre Hilfe} other {# Angaben brauchen noch Ihre Hilfe}}",
    },
    level: { none: "keine", low: "gering", medium: "mittel", high: "hoch", unknown: "unbekannt" },
    copied: "Kopiert",
    pagination: { label: "Seiten", page: "Seite", previous: "Zurück", next: "Weiter" },
    table: { region: "Tabelle, seitlich verschiebbar" },
  },
  en: {
    breadcrumbs: "You are here",
    optional: "(optional)",
    unknown: "not known",
    close: "Close",
    cancel: "Cancel",
    errors: { title: "{count, plural, one {One entry still needs your attention} other {# entries still need your attention}}" },
    level: { none: "none", low: "low", medium: "medium", high: "high", unknown: "unknown" },
    copied: "Copied",
    pagination: { label: "Pages", page: "Page", previous: "Previous", next: "Next" },
    table: { region: "Table, scrolls sideways" },
  },
});
