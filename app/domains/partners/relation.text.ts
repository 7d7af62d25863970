import { defineTexts } from "~/platform/i18n/texts";

/** Words of relations between partners: `t("kind.funding")`, `t("strength.2")`. */
export const relationTexts = defineTexts({
  de: {
    kind: {
      cooperation: "Kooperation",
      funding: "Förderung",
      information: "Information",
      shared_staff: "Personalunion",
      instruction: "Weisung",
    },
    strength: { "1": "locker", "2": "regelmäßig", "3": "eng" },
    existing: "besteht",
    wished: "gewünscht",
    field: { from: "Von", to: "Zu", kind: "Art", strength: "Stärke", wished: "Ist / Soll" },
  },
  en: {
    kind: {
      cooperation: "Cooperation",
      funding: "Funding",
      information: "Information",
      shared_staff: "Shared staff",
      instruction: "Instruction",
    },
    strength: { "1": "loose", "2": "regular", "3": "close" },
    existing: "exists",
    wished: "wished for",
    field: { from: "From", to: "To", kind: "Kind", strength: "Strength", wished: "Exists / wished" },
  },
});
