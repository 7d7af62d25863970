import type { PartnerBasics } from "~/domains/partners";

const blank = { postcode: null, webDomain: "", gives: "", town: "" };

/** Partners of the half-way initiative. Every name says that it is an example. */
export const examplePartners: PartnerBasics[] = [
  { ...blank, name: "Bildungsbüro Beispielkreis", kind: "education_office", state: "active", ags: "03352", town: "Cuxhaven", gives: "Räume für Treffen, sechs Stunden Koordination in der Woche bis zum Sommer" },
  { ...blank, name: "Grundschule Musterdeich (Beispiel)", kind: "primary_school", state: "joining", ags: "03352", town: "Hemmoor", gives: "Forschernachmittag für die Schulen im Ort, Werkraum" },
  { ...blank, name: "Gymnasium Beispielmoor", kind: "secondary_school", state: "joining", ags: "03356", town: "Osterholz-Scharmbeck", gives: "zwei Lehrkräfte für die Technik-AG" },
  { ...blank, name: "Windtechnik Muster GmbH (Beispiel)", kind: "company", state: "interested", ags: "03352", town: "Cuxhaven", gives: "Werkführungen, vier Praktikumsplätze im Jahr" },
  { ...blank, name: "Kita Wattwürmchen (Beispiel)", kind: "kita", state: "asked", ags: "03352", town: "Nordholz" },
  { ...blank, name: "Handwerkskammer Beispielstadt", kind: "chamber_of_crafts", state: "interested", ags: null, gives: "Kontakt zu Ausbildungsbetrieben" },
  { ...blank, name: "Hochschule Beispielhafen", kind: "university", state: "asked", ags: "04012", town: "Bremerhaven" },
  { ...blank, name: "Bürgerstiftung Musterland (Beispiel)", kind: "foundation", state: "idea", ags: "03356", town: "Lilienthal" },
];
