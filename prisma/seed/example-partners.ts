import { newPartner, type RelationContent } from "~/domains/partners";

/** `key`: by which the relations below name it. */
type ExamplePartner = Parameters<typeof newPartner>[0] & { key: string };

/** Partners of the half-way initiative. Every name says that it is an example. */
const partners: ExamplePartner[] = [
  { key: "office", name: "Bildungsbüro Beispielkreis", kind: "education_office", state: "active", ags: "03352", town: "Cuxhaven", gives: "Räume für Treffen, sechs Stunden Koordination in der Woche bis zum Sommer", needs: "Angebote, die auch kleine Schulen erreichen", influence: 2, stake: 3 },
  { key: "primary", name: "Grundschule Musterdeich (Beispiel)", kind: "primary_school", state: "joining", ags: "03352", town: "Hemmoor", gives: "Forschernachmittag für die Schulen im Ort, Werkraum", needs: "jemanden, der mit Kindern Roboter baut" },
  { key: "primary2", name: "Grundschule Beispielgeest", kind: "primary_school", state: "asked", ags: "03356", town: "Hambergen" },
  { key: "gym", name: "Gymnasium Beispielmoor", kind: "secondary_school", state: "joining", ags: "03356", town: "Osterholz-Scharmbeck", gives: "zwei Lehrkräfte für die Technik-AG", needs: "Praktikumsplätze in technischen Berufen" },
  { key: "secondary", name: "Oberschule Musterfleth (Beispiel)", kind: "secondary_school", state: "interested", ags: "03352", town: "Otterndorf", needs: "Besuche in Betrieben, auch ohne eigenen Bus" },
  { key: "vocational", name: "BBS Beispielhafen", kind: "vocational_school", state: "interested", ags: "03352", town: "Cuxhaven", gives: "Werkstätten am Nachmittag" },
  { key: "university", name: "Hochschule Beispielhafen", kind: "university", state: "asked", ags: "04012", town: "Bremerhaven", gives: "Vorlesungen für Kinder, Labortage" },
  { key: "institute", name: "Wattforschung Musterküste (Beispiel)", kind: "research_institute", state: "active", ags: "03352", town: "Cuxhaven", gives: "Messfahrten ins Watt", stages: ["sekundar", "hochschule"] },
  { key: "wind", name: "Windtechnik Muster GmbH (Beispiel)", kind: "company", state: "active", ags: "03352", town: "Cuxhaven", gives: "Werkführungen, vier Praktikumsplätze im Jahr", needs: "Auszubildende, die schon einmal geschraubt haben", influence: 2, stake: 3 },
  { key: "ship", name: "Schiffselektronik Beispiel KG", kind: "company", state: "interested", ags: "03352", town: "Cuxhaven", gives: "gebrauchte Messgeräte" },
  { key: "metal", name: "Metallbau Musterdorf (Beispiel)", kind: "craft", state: "asked", ags: "03356", town: "Ritterhude" },
  { key: "lab", name: "Schülerlabor Beispielwatt", kind: "extracurricular_place", state: "active", ags: "03352", town: "Cuxhaven", stages: ["grundschule", "sekundar"], gives: "Labortage für Klassen 3 bis 10", needs: "Geld für die Busfahrten" },
  { key: "adult", name: "Volkshochschule Beispielkreis", kind: "adult_education", state: "interested", ags: "03356", town: "Osterholz-Scharmbeck", gives: "Ferienkurse, Räume mit Rechnern" },
  { key: "club", name: "Technikverein Musterdorf (Beispiel)", kind: "association", state: "joining", ags: "03352", town: "Bad Bederkesa", gives: "offene Werkstatt am Samstag" },
  { key: "crafts", name: "Handwerkskammer Beispielstadt", kind: "chamber_of_crafts", state: "interested", ags: null, gives: "Kontakt zu Ausbildungsbetrieben", influence: 3, stake: 2 },
  { key: "chamber", name: "IHK-Geschäftsstelle Beispielküste", kind: "chamber_of_commerce", state: "joining", ags: "03352", town: "Cuxhaven", gives: "Ausbildungsatlas, Vermittlung von Betrieben", influence: 3, stake: 2 },
  { key: "foundation", name: "Bürgerstiftung Musterland (Beispiel)", kind: "foundation", state: "idea", ags: "03356", town: "Lilienthal", influence: 2, stake: 1 },
  { key: "agency", name: "Agentur für Arbeit Beispielstadt", kind: "employment_agency", state: "asked", ags: "03352", town: "Cuxhaven" },
  { key: "authority", name: "Schulverwaltung Landkreis Muster (Beispiel)", kind: "school_authority", state: "asked", ags: "03352", town: "Cuxhaven", influence: 3, stake: 2 },
  { key: "declined", name: "Chemiewerk Beispielheide", kind: "company", state: "declined", ags: "03356", town: "Schwanewede", note: "Sagt erst nach dem Umbau wieder zu Gesprächen ja." },
  { key: "kita", name: "Kita Wattwürmchen (Beispiel)", kind: "kita", state: "declined", ags: "03352", town: "Nordholz", note: "Zu wenig Personal in diesem Jahr." },
];

const relations: [from: string, to: string, kind: RelationContent["kind"], strength: 1 | 2 | 3, wished?: boolean][] = [
  ["office", "primary", "cooperation", 2],
  ["office", "gym", "cooperation", 3],
  ["office", "secondary", "information", 1],
  ["office", "chamber", "cooperation", 3],
  ["office", "lab", "cooperation", 2],
  ["office", "institute", "cooperation", 2],
  ["authority", "primary", "instruction", 2],
  ["primary", "primary2", "cooperation", 1],
  ["primary", "gym", "information", 1],
  ["gym", "institute", "cooperation", 3],
  ["gym", "university", "cooperation", 1, true],
  ["secondary", "vocational", "cooperation", 1, true],
  ["lab", "institute", "shared_staff", 3],
  ["lab", "primary", "cooperation", 2],
  ["lab", "gym", "cooperation", 2],
  ["institute", "wind", "cooperation", 2],
  ["wind", "lab", "funding", 2],
  ["wind", "university", "cooperation", 2],
  ["wind", "chamber", "cooperation", 3],
  ["ship", "chamber", "information", 1],
  ["vocational", "wind", "cooperation", 1],
  ["crafts", "vocational", "cooperation", 2],
  ["chamber", "crafts", "information", 2],
  ["foundation", "club", "funding", 1, true],
  ["club", "secondary", "cooperation", 1],
  ["adult", "club", "cooperation", 1],
];

/** The example map as edits; `newId` makes the ids, which the database gives no longer. */
export function exampleMap(newId: () => string) {
  const ids = new Map(partners.map(({ key }) => [key, newId()]));
  return [
    ...partners.map(({ key, ...known }) => ({ entity: "partner" as const, id: ids.get(key)!, before: null, after: newPartner(known) })),
    ...relations.map(([from, to, kind, strength, wished = false]) => ({
      entity: "relation" as const,
      id: newId(),
      before: null,
      after: { fromId: ids.get(from)!, toId: ids.get(to)!, kind, strength, wished },
    })),
    { entity: "coordinator" as const, id: "coordinator" as const, before: null, after: ids.get("office")! },
  ];
}
