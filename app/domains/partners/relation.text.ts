import { defineTexts } from "~/platform/i18n/texts";

/** Words for relations: `t("kind.funding")`, `t("strength.2")`, `t("existence.wished")`. */
export const relationTexts = defineTexts({
  de: {
    kind: {
      cooperation: "Kooperation",
      funding: "Förderung",
      information: "Information",
      shared_staff: "Personalunion",
      instruction: "Weisung",
    },
    strength: { 1: "lose", 2: "regelmäßig", 3: "eng" },
    existence: { existing: "Ist: gibt es schon", wished: "Soll: gewünscht" },
    existenceShort: { existing: "Ist", wished: "Soll" },
    field: { from: "Von", to: "Zu", kind: "Art der Beziehung", strength: "Stärke", existence: "Ist oder Soll" },
  },
  en: {
    kind: {
      cooperation: "Cooperation",
      funding: "Funding",
      information: "Information",
      shared_staff: "Shared staff",
      instruction: "Instruction",
    },
    strength: { 1: "loose", 2: "regular", 3: "close" },
    existence: { existing: "As is: exists already", wished: "To be: wished for" },
    existenceShort: { existing: "As is", wished: "To be" },
    field: { from: "From", to: "To", kind: "Kind of relation", strength: "Strength", existence: "As is or to be" },
  },
});
