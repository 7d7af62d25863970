import type { Findings } from "./findings";
import type { RecordedDecision } from "./record-document";

type FoundNetwork = Findings["networks"][number];

const unknownParts: FoundNetwork["parts"] = [
  { part: "space", band: "low", reasons: ["arbeitet in ganz Niedersachsen"] },
  { part: "goals", band: "unknown", reasons: ["Über das Netzwerk ist dazu nichts bekannt."] },
  { part: "groups", band: "unknown", reasons: ["Über das Netzwerk ist dazu nichts bekannt."] },
  { part: "partners", band: "unknown", reasons: ["Über das Netzwerk ist dazu nichts bekannt."] },
];

const farther = (id: string, name: string, change: Partial<FoundNetwork> = {}): FoundNetwork => ({
  id,
  name,
  kind: "sonstiges",
  where: "Niedersachsen",
  total: "low",
  parts: unknownParts,
  sourceDate: "",
  known: 3,
  of: 11,
  own: null,
  ...change,
});

/** A check as a team might have made it: every band, own finds, confirmed and unconfirmed talks. Names are made up. */
export const findingsExample: Findings = {
  locale: "de",
  initiative: "MINT an der Küste",
  districts: ["Landkreis Cuxhaven", "Landkreis Stade"],
  neighbours: ["Stadt Bremerhaven", "Landkreis Harburg", "Landkreis Osterholz", "Landkreis Rotenburg (Wümme)", "Landkreis Wesermarsch"],
  withLandWide: true,
  intention: "Forscherangebote an jeder Grundschule, Technik-AGs mit Betrieben vor Ort und ein gemeinsamer Kalender.\n\nIm ersten Jahr beginnen wir mit sechs Schulen.",
  plan: {
    themes: ["Technik", "Energie"],
    goals: ["Angebote abstimmen und bündeln", "für MINT begeistern", "Berufs- und Studienorientierung"],
    targetGroups: ["Kinder", "Jugendliche"],
    stages: ["Grundschule", "weiterführende Schule"],
  },
  networks: [
    {
      id: "elbe",
      name: "MINT-Cluster Beispiel-Elbe",
      kind: "mint_cluster",
      where: "Landkreis Cuxhaven, Landkreis Stade",
      total: "high",
      parts: [
        { part: "space", band: "high", reasons: ["Landkreis Cuxhaven und Landkreis Stade gehören dazu"] },
        { part: "goals", band: "medium", reasons: ["gemeinsam: Technik, Berufs- und Studienorientierung", "nur im Vorhaben: frühe MINT-Bildung", "nur das Netzwerk: Fachkräfte sichern, Informatik"] },
        { part: "groups", band: "high", reasons: ["gemeinsam: weiterführende Schule, Jugendliche"] },
        { part: "partners", band: "low", reasons: ["1 von 9: Handwerkskammer", "vielleicht auch 2 weitere, noch nicht geklärt"] },
      ],
      sourceDate: "2025-02-21",
      known: 9,
      of: 11,
      own: null,
    },
    {
      id: "bremerhaven",
      name: "Bildungsregion Beispiel-Bremerhaven",
      kind: "bildungsregion",
      where: "Stadt Bremerhaven",
      total: "medium",
      parts: [
        { part: "space", band: "low", reasons: ["Nachbarkreis: Stadt Bremerhaven"] },
        { part: "goals", band: "medium", reasons: ["gemeinsam: Angebote abstimmen und bündeln"] },
        { part: "groups", band: "unknown", reasons: ["Über das Netzwerk ist dazu nichts bekannt."] },
        { part: "partners", band: "none", reasons: ["nichts gemeinsam"] },
      ],
      sourceDate: "2024",
      known: 6,
      of: 11,
      own: null,
    },
    farther("land", "Landesnetz Beispiel Naturwissenschaften", { sourceDate: "2023-11", known: 5 }),
    farther("werk", "Forscherwerkstatt Beispielhafen", { kind: "local_initiative", where: "Landkreis Cuxhaven", own: "kept", total: "none" }),
    farther("verbund", "Schülerforschungsverbund Beispielland", { kind: "schuelerforschungsverbund", total: "unknown" }),
  ],
  conversations: [
    { organisation: "MINT-Cluster Beispiel-Elbe", personRole: "Koordination", heldOn: "2026-10-12", kind: "talk", agreed: "Das Cluster arbeitet mit Betrieben und weiterführenden Schulen. Angebote für Grundschulen übernehmen wir, die Termine stimmen wir halbjährlich ab.", outcome: "side_by_side", confirmed: true },
    { organisation: "Bildungsregion Beispiel-Bremerhaven", personRole: "", heldOn: "2026-10-20", kind: "talk", agreed: "Man lädt sich gegenseitig zu den Jahrestreffen ein.", outcome: "no_interest", confirmed: false, objection: { on: "2026-11-02", text: "Von Jahrestreffen war nicht die Rede.", askedAgain: false } },
    { organisation: "Landesnetz Beispiel Naturwissenschaften", personRole: "Geschäftsstelle", heldOn: "2026-10-28", kind: "attempt", agreed: "", outcome: "not_reached", confirmed: false },
  ],
  searches: [
    { source: "Netzwerkverzeichnis", searchedOn: "2026-09-30", result: "Zwei Netzwerke nennen unsere Kreise oder Nachbarkreise." },
    { source: "Kreisverwaltung", searchedOn: "2026-10-05", result: "Beide Kreishäuser kennen nur das Cluster." },
  ],
};

/** Different per Kreis: division of labour in Stade, founding in Cuxhaven. */
export const decisionExample: RecordedDecision = {
  decidedOn: "2026-11-10",
  decidedBy: "Imke Beispiel",
  parts: [
    { districts: ["03359"], outcome: "division", networkId: "elbe", network: { name: "Cluster unter neuem Namen" }, reason: "In Stade trägt das Cluster die Berufsorientierung. Wir übernehmen die Grundschulen." },
    { districts: ["03352"], outcome: "found", networkId: null, network: null, reason: "In Cuxhaven arbeitet das Cluster nur in zwei Betrieben. Für Kitas und Grundschulen gibt es nichts.\nDie Kreisverwaltung hat das bestätigt." },
  ],
};
