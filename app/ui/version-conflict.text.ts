import { defineTexts } from "~/platform/i18n/texts";

export const versionConflictTexts = defineTexts({
  de: {
    title: "Inzwischen wurde hier etwas anderes gespeichert",
    titleBy: "Inzwischen hat {name} hier etwas anderes gespeichert",
    explanation: "Ihre Eingaben sind nicht verloren, sie stehen noch im Formular. Vergleichen Sie die beiden Fassungen und entscheiden Sie, welche gelten soll.",
    field: "Angabe",
    mine: "Ihre Fassung",
    stored: "gespeicherte Fassung",
    storedBy: "gespeicherte Fassung von {name}",
    empty: "leer",
    saveMine: "Ihre Fassung speichern",
    keepStored: "Gespeicherte Fassung behalten",
    same: "Beide Fassungen stimmen überein; dazwischen hat sich etwas geändert, das nicht in diesem Formular steht.",
    caption: "Unterschiede zwischen Ihrer und der gespeicherten Fassung",
  },
  en: {
    title: "Something else has been saved here in the meantime",
    titleBy: "{name} has saved something else here in the meantime",
    explanation: "What you typed is not lost, it is still in the form. Compare the two versions and decide which one should stand.",
    field: "Entry",
    mine: "Your version",
    stored: "saved version",
    storedBy: "version saved by {name}",
    empty: "empty",
    saveMine: "Save your version",
    keepStored: "Keep the saved version",
    same: "Both versions agree; what has changed in between is not part of this form.",
    caption: "Differences between your version and the saved one",
  },
});
