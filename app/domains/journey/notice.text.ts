import { defineTexts } from "~/platform/i18n/texts";

/** Mails that tell adviser or team of something on the path. */
export const noticeTexts = defineTexts({
  de: {
    subject: {
      submitted: "{initiative}: Bitte um Rückmeldung zu „{step}“",
      answered: "{initiative}: Antwort zu „{step}“",
      reopened: "{initiative}: „{step}“ ist wieder offen",
      decided: "{initiative}: Entscheidung getroffen",
      founded: "{initiative}: Region gegründet",
      question: "{initiative}: Frage Ihrer Beratung zu „{step}“",
      discussed: "{initiative}: „{step}“ gemeinsam besprochen",
      basisChanged: "{initiative}: „{step}“ ist wieder in Arbeit",
    },
    lead: {
      submitted: "das Gründungsteam bittet Sie um Rückmeldung zu diesem Schritt.",
      answered: "das Gründungsteam hat Ihre Frage beantwortet.",
      reopened: "das Gründungsteam hat diesen Schritt wieder geöffnet.",
      decided: "das Gründungsteam hat entschieden, wie es weitergeht.",
      founded: "das Gründungsteam hat die Region gegründet.",
      question: "Ihre Beratung hat eine Frage zu diesem Schritt:",
      discussed: "Ihre Beratung hat festgehalten, dass {count, plural, one {dieser Schritt gemeinsam besprochen ist} other {diese # Schritte gemeinsam besprochen sind}}.",
      basisChanged: "worauf dieser Schritt beruht, hat sich geändert. Er ist deshalb wieder in Arbeit; was Sie eingetragen haben, ist noch da.",
    },
    notExamined: "Recht und Steuern wurden dabei nicht geprüft.",
    about: "Zu: {entry}",
    openEntry: "Eintrag mit der Frage öffnen",
    action: "Schritt öffnen",
    openPath: "Unseren Weg öffnen",
  },
  en: {
    subject: {
      submitted: "{initiative}: feedback asked for on “{step}”",
      answered: "{initiative}: answer on “{step}”",
      reopened: "{initiative}: “{step}” is open again",
      decided: "{initiative}: decision taken",
      founded: "{initiative}: region founded",
      question: "{initiative}: question from your adviser on “{step}”",
      discussed: "{initiative}: “{step}” discussed together",
      basisChanged: "{initiative}: “{step}” is in progress again",
    },
    lead: {
      submitted: "The founding team asks you for feedback on this step.",
      answered: "The founding team has answered your question.",
      reopened: "The founding team has opened this step again.",
      decided: "The founding team has decided how to go on.",
      founded: "The founding team has founded the region.",
      question: "Your adviser has a question on this step:",
      discussed: "Your adviser has recorded that {count, plural, one {this step was} other {these # steps were}} discussed together.",
      basisChanged: "What this step rests on has changed. It is in progress again; everything you entered is still there.",
    },
    notExamined: "Law and tax were not examined.",
    about: "About: {entry}",
    openEntry: "Open the entry with the question",
    action: "Open this step",
    openPath: "Open our path",
  },
});
