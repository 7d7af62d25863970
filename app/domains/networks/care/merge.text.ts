import { defineTexts } from "~/platform/i18n/texts";

/** Preview of merging a proposal into an entry. */
export const mergeTexts = defineTexts({
  de: {
    title: "Zusammenführen mit „{name}“",
    lead: "So sieht der Eintrag danach aus. Vorgewählt ist, was der Eintrag schon weiß; was ihm fehlt, kommt aus dem Vorschlag. Alles andere bleibt, wie es ist.",
    caption: "Angaben, in denen sich Eintrag und Vorschlag unterscheiden",
    field: "Angabe",
    entry: "Eintrag",
    proposal: "Vorschlag",
    both: "beides zusammen",
    choiceOf: "{field}: {version}",
    same: "Eintrag und Vorschlag sagen dasselbe.",
    confirm: "So zusammenführen",
    cancel: "Nicht zusammenführen",
    yes: "ja",
    no: "nein",
  },
  en: {
    title: "Merge with “{name}”",
    lead: "This is how the entry will look. What the entry knows already is chosen beforehand; what it lacks comes from the proposal. Everything else stays as it is.",
    caption: "Details in which entry and proposal differ",
    field: "Detail",
    entry: "Entry",
    proposal: "Proposal",
    both: "both together",
    choiceOf: "{field}: {version}",
    same: "Entry and proposal say the same.",
    confirm: "Merge like this",
    cancel: "Do not merge",
    yes: "yes",
    no: "no",
  },
});
