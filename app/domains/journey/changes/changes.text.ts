import { defineTexts } from "~/platform/i18n/texts";

/** What the team changed since its adviser looked at a step. */
export const changesTexts = defineTexts({
  de: {
    title: "Was sich geändert hat",
    since: {
      asked: "Seit der Frage von {name} am {date} geändert:",
      discussed: "Seit {name} am {date} den Schritt gemeinsam besprochen hat, geändert:",
      submitted: "Seit der Bitte um Rückmeldung am {date} geändert:",
    },
    none: "Seit der letzten Rückmeldung nichts geändert ({date}).",
    noneFirst: "Seit der Bitte um Rückmeldung nichts geändert ({date}).",
    more: "{count, plural, one {# weitere Änderung} other {# weitere Änderungen}} zeigen",
  },
  en: {
    title: "What has changed",
    since: {
      asked: "Changed since {name} asked on {date}:",
      discussed: "Changed since {name} discussed the step with the team on {date}:",
      submitted: "Changed since feedback was asked for on {date}:",
    },
    none: "Nothing has changed since the last feedback ({date}).",
    noneFirst: "Nothing has changed since feedback was asked for ({date}).",
    more: "Show {count, plural, one {# more change} other {# more changes}}",
  },
});
