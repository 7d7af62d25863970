import { defineTexts } from "~/platform/i18n/texts";

export const autosaveTexts = defineTexts({
  de: {
    leave: "Auf dieser Seite stehen Eingaben, die noch nicht gespeichert sind. Wenn Sie weitergehen, gehen sie verloren. Trotzdem weitergehen?",
    bySelf: "Ihre Eingaben werden von selbst gespeichert, auch wenn Sie die Seite verlassen.",
    kept: "Was Sie hier schreiben, bleibt in diesem Browserfenster aufbewahrt, bis Sie es absenden. Andere sehen es noch nicht.",
    restored: "Ihr Entwurf ist wieder da. Er steht bisher nur in diesem Browserfenster.",
    forget: "Entwurf verwerfen",
    saved: "Alles gespeichert.",
    edited: "Wird gleich gespeichert …",
    saving: "Wird gespeichert …",
    savingAndEdited: "Wird gespeichert …",
    refused: "Noch nicht gespeichert: Eine Angabe passt nicht. Mit „Speichern“ sehen Sie, welche.",
    offline: "Keine Verbindung. Ihre Eingaben stehen noch hier und werden gespeichert, sobald der Server wieder antwortet.",
    conflict: "Inzwischen hat jemand anderes gespeichert. Ihre Eingaben stehen noch hier. Mit „Speichern“ sehen Sie beide Fassungen.",
  },
  en: {
    leave: "This page holds entries that have not been saved yet. If you go on, they are lost. Go on all the same?",
    bySelf: "What you enter is saved by itself, also when you leave the page.",
    kept: "What you write here is kept in this browser window until you send it. Nobody else sees it yet.",
    restored: "Your draft is back. So far it exists only in this browser window.",
    forget: "Discard draft",
    saved: "Everything is saved.",
    edited: "Will be saved in a moment …",
    saving: "Saving …",
    savingAndEdited: "Saving …",
    refused: "Not saved yet: one entry does not fit. Press “Save” to see which.",
    offline: "No connection. What you typed is still here and will be saved as soon as the server answers again.",
    conflict: "Somebody else has saved in the meantime. What you typed is still here. Press “Save” to see both versions.",
  },
});
