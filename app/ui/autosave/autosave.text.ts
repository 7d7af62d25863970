import { defineTexts } from "~/platform/i18n/texts";

export const autosaveTexts = defineTexts({
  de: {
    saved: "Alles gespeichert.",
    edited: "Wird gleich gespeichert …",
    saving: "Wird gespeichert …",
    savingAndEdited: "Wird gespeichert …",
    refused: "Noch nicht gespeichert: Eine Angabe passt nicht. Mit „Speichern“ sehen Sie, welche.",
    offline: "Keine Verbindung. Ihre Eingaben stehen noch hier und werden gespeichert, sobald der Server wieder antwortet.",
    conflict: "Inzwischen hat jemand anderes gespeichert. Ihre Eingaben stehen noch hier. Mit „Speichern“ sehen Sie beide Fassungen.",
  },
  en: {
    saved: "Everything is saved.",
    edited: "Will be saved in a moment …",
    saving: "Saving …",
    savingAndEdited: "Saving …",
    refused: "Not saved yet: one entry does not fit. Press “Save” to see which.",
    offline: "No connection. What you typed is still here and will be saved as soon as the server answers again.",
    conflict: "Somebody else has saved in the meantime. What you typed is still here. Press “Save” to see both versions.",
  },
});
