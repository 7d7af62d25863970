import { defineTexts } from "~/platform/i18n/texts";

/** What is due after a talk; apart from the talks, because the path shows it too. */
export const followUpTexts = defineTexts({
  de: {
    title: "Wiedervorlage",
    none: "Nichts vorgemerkt. Tragen Sie bei einem Gespräch ein Datum ein, dann erinnert Sie diese Liste.",
    overdue: "überfällig seit {date}",
    today: "heute fällig",
    done: "Erledigt",
    doneFor: "Erledigt: {what}",
    noNote: "bei {organisation} nachfassen",
    more: "und {count, plural, one {# weitere} other {# weitere}}",
    finished: "Die Wiedervorlage ist erledigt.",
    state: { open: "offen", done: "erledigt" },
  },
  en: {
    title: "Follow-ups",
    none: "Nothing noted. Enter a date with a conversation and this list will remind you.",
    overdue: "overdue since {date}",
    today: "due today",
    done: "Done",
    doneFor: "Done: {what}",
    noNote: "get back to {organisation}",
    more: "and {count, plural, one {# more} other {# more}}",
    finished: "The follow-up is done.",
    state: { open: "open", done: "done" },
  },
});
