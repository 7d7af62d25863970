import { defineTexts } from "~/platform/i18n/texts";

/** What the server says after a command. */
export const commandDoneTexts = defineTexts({
  de: {
    start: "„{step}“ ist in Arbeit.",
    submit: "Ihre Beratung ist um Rückmeldung gebeten.",
    withdraw: "Der Schritt ist wieder in Arbeit; auf Rückmeldung wartet er nicht mehr.",
    withdrawQuestion: "Ihre Frage ist zurückgezogen. „{step}“ ist beim Team wieder in Arbeit.",
    ask: "Ihre Frage ist beim Team.",
    answer: "Ihre Antwort ist bei der Beratung.",
    discuss: "„{step}“ ist als gemeinsam besprochen festgehalten.",
    close: "„{step}“ ist vom Team abgeschlossen.",
    set_aside: "„{step}“ ist zurückgestellt.",
    reopen: "„{step}“ ist wieder offen.",
    decide: "Die Entscheidung ist festgehalten.",
    found: "Die Gründung ist festgehalten.",
    enter_existing: "Ihre Region ist aufgenommen. Als Nächstes steht die Jahresprüfung an.",
    review_year: "Die Jahresprüfung ist begonnen.",
  },
  en: {
    start: "“{step}” is in progress.",
    submit: "Your adviser has been asked for feedback.",
    withdraw: "The step is in progress again and no longer waits for feedback.",
    withdrawQuestion: "Your question is withdrawn. “{step}” is in progress again with the team.",
    ask: "Your question is with the team.",
    answer: "Your answer is with the adviser.",
    discuss: "“{step}” is on record as discussed together.",
    close: "“{step}” is closed by the team.",
    set_aside: "“{step}” is set aside.",
    reopen: "“{step}” is open again.",
    decide: "The decision is on record.",
    found: "The founding is on record.",
    enter_existing: "Your region has been entered. The yearly check comes next.",
    review_year: "The yearly check has begun.",
  },
});

/** Sentences for the keys of the command form. */
export const commandErrorTexts = defineTexts({
  de: { future: "Dieses Datum liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist.", year: "Bitte geben Sie ein Jahr ab 1990 mit vier Ziffern ein." },
  en: { future: "This date is in the future. Please enter it when the day has come.", year: "Please enter a year from 1990 on, with four digits." },
});
