import { defineTexts } from "../i18n/texts";

/** What to do about a value that does not fit, where a form does not say it in its own words. */
export const formErrorTexts = defineTexts({
  de: {
    required: "Bitte füllen Sie dieses Feld aus.",
    choose: "Bitte wählen Sie eine der Möglichkeiten.",
    chooseOne: "Bitte wählen Sie mindestens eine Möglichkeit.",
    tooLong: "Bitte kürzen Sie auf höchstens {max, number} Zeichen.",
    tooShort: "Bitte schreiben Sie mindestens {min, number} Zeichen.",
    tooMany: "Bitte wählen Sie höchstens {max, number}.",
    tooBig: "Bitte geben Sie höchstens {max} ein.",
    tooSmall: "Bitte geben Sie mindestens {min} ein.",
    email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@schule.de.",
    url: "Bitte geben Sie eine Internetadresse an, zum Beispiel https://www.beispiel.de.",
    date: "Bitte geben Sie ein Datum an, zum Beispiel 23.11.2026.",
    number: "Bitte geben Sie eine Zahl ein.",
    invalid: "Bitte prüfen Sie diese Angabe.",
  },
  en: {
    required: "Please fill in this field.",
    choose: "Please choose one of the options.",
    chooseOne: "Please choose at least one option.",
    tooLong: "Please shorten this to at most {max, number} characters.",
    tooShort: "Please write at least {min, number} characters.",
    tooMany: "Please choose at most {max, number}.",
    tooBig: "Please enter at most {max}.",
    tooSmall: "Please enter at least {min}.",
    email: "Please give an e-mail address, for example name@school.org.",
    url: "Please give a web address, for example https://www.example.org.",
    date: "Please give a date, for example 2026-11-23.",
    number: "Please enter a number.",
    invalid: "Please check this entry.",
  },
});
