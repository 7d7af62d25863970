import { defineTexts } from "~/platform/i18n/texts";

/** What an adviser did not look at, said wherever a step was recorded as discussed together. */
export const notExaminedTexts = defineTexts({
  de: { said: "Nicht geprüft: {what}", standard: "Rechtliche und steuerliche Fragen wurden nicht geprüft." },
  en: { said: "Not examined: {what}", standard: "Questions of law and tax were not examined." },
});
