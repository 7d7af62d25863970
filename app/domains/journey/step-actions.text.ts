import { defineTexts } from "~/platform/i18n/texts";

/** State of a step and the actions on it, beside any of its pages. */
export const stepActionTexts = defineTexts({
  de: {
    now: "Was Sie jetzt tun können",
    missing: "Was noch fehlt",
    ready: "Alles Wesentliche steht da. Nun können Sie den Schritt zum Abschluss bringen:",
    nothingYet: "Noch ist nichts geschehen.",
    byOn: "{who}, {date}",
    history: "Ganzen Verlauf ansehen",
    status: "Stand dieses Schritts",
    nothingNow: "Im Augenblick ist hier nichts zu tun.",
    typed: "Sie hatten geschrieben:",
    notPossible: "Noch nicht möglich",
    request: "Das Team bittet um Rückmeldung",
    noNote: "Eine Notiz hat das Team nicht dazugeschrieben.",
    onlyNote: "Zu diesem Schritt lässt sich hier noch nichts eintragen. Urteilen können Sie nur im Gespräch mit dem Team.",
    answered: "Ihre Frage und die Antwort des Teams",
    answeredTeam: "Frage Ihrer Beratung und Ihre Antwort",
  },
  en: {
    now: "What you can do now",
    missing: "What is still missing",
    ready: "Everything essential is there. Now you can bring the step to its end:",
    nothingYet: "Nothing has happened yet.",
    byOn: "{who}, {date}",
    history: "See the whole history",
    status: "State of this step",
    nothingNow: "There is nothing to do here at the moment.",
    typed: "You had written:",
    notPossible: "Not possible yet",
    request: "The team asks for feedback",
    noNote: "The team has not added a note.",
    onlyNote: "Nothing can be entered here for this step yet. You can only judge it in a talk with the team.",
    answered: "Your question and the team's answer",
    answeredTeam: "Your adviser's question and your answer",
  },
});
