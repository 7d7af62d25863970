/** Somebody in every relation to the initiative "probe". */
export const people = ["anonymous", "outsider", "read", "edit", "lead", "assignedAdviser", "otherAdviser", "service"] as const;
export type Person = (typeof people)[number];

/** What a request meets: it goes on, is sent to sign in, or is refused. */
export type Outcome = "on" | "signIn" | 403 | 404;

const everybody = (outcome: Outcome) => Object.fromEntries(people.map((person) => [person, outcome])) as Record<Person, Outcome>;
const invisible = { anonymous: "signIn", outsider: 404, otherAdviser: 404, service: 404 } as const;
const signedIn = { ...everybody("on"), anonymous: "signIn" } as const;

/** Written out, not computed from permissions.ts: this is what it is tested against. */
export const rules = {
  open: everybody("on"),
  /** for everybody the same: there is no such page, or no such link */
  nothing: everybody(404),
  signedIn,
  read: { ...invisible, read: "on", edit: "on", lead: "on", assignedAdviser: "on" },
  /** the team with all its members, not its adviser */
  team: { ...invisible, read: "on", edit: "on", lead: "on", assignedAdviser: 403 },
  edit: { ...invisible, read: 403, edit: "on", lead: "on", assignedAdviser: 403 },
  lead: { ...invisible, read: 403, edit: 403, lead: "on", assignedAdviser: 403 },
  /** a command on a step: the team or its adviser, by the command */
  work: { ...invisible, read: 403, edit: "on", lead: "on", assignedAdviser: "on" },
  review: { ...invisible, read: 403, edit: 403, lead: 403, assignedAdviser: "on" },
  advisers: { ...everybody(403), anonymous: "signIn", assignedAdviser: "on", otherAdviser: "on", service: "on" },
  service: { ...everybody(403), anonymous: "signIn", service: "on" },
  /** written by the assigned adviser */
  ownNote: { ...everybody(403), anonymous: "signIn", assignedAdviser: "on", otherAdviser: 404, service: 404 },
} satisfies Record<string, Record<Person, Outcome>>;
export type Rule = keyof typeof rules;

/** A published entry of the directory, and a proposal to it. */
export const entryId = "0a1b2c3d-0000-4000-8000-000000000002";
export const proposalId = "0a1b2c3d-0000-4000-8000-000000000003";

interface Entry {
  /** absent: the route has none */
  loader?: Rule;
  /** absent: the route has none */
  action?: Rule;
  /** other than the usual ones: slug of the initiative, id of the example rows, an unknown token */
  params?: Record<string, string>;
}

/** Every file in app/routes. One line each; a route that is missing here fails the test. */
export const routeRules: Record<string, Entry> = {
  "$.tsx": { loader: "nothing", action: "nothing" },
  "_index.tsx": { loader: "open" },
  "initiativen.$slug.werkzeugkasten.$guide.ts": { loader: "open", action: "edit", params: { guide: "pruefen-was-es-gibt" } },
  "start.ts": { loader: "signedIn" },
  "abmelden.ts": { loader: "open", action: "open" },
  "adresse.$token.tsx": { loader: "open", action: "open" },
  "anmelden._index.tsx": { loader: "open", action: "open" },
  "anmelden.link.tsx": { loader: "open", action: "open" },
  "anmelden.verschickt.tsx": { loader: "open" },
  "anmelden.zweiter-faktor.tsx": { loader: "open", action: "open" },
  "api.netzwerke[.]csv.ts": { loader: "open" },
  "api.netzwerke[.]json.ts": { loader: "open" },
  "api.orte.ts": { loader: "open" },
  "beratung.besuch.$id.tsx": { loader: "ownNote", action: "ownNote" },
  "beratung.besuch._index.tsx": { loader: "advisers", action: "advisers" },
  "beratung._index.tsx": { loader: "advisers" },
  "beratung[.]csv.ts": { loader: "advisers" },
  "datenschutz.tsx": { loader: "open" },
  "einladung.$token.tsx": { loader: "open", action: "signedIn" },
  "entwicklung.mails.tsx": { loader: "open" },
  "gespraech.$token.tsx": { loader: "nothing", action: "open" },
  "impressum.tsx": { loader: "open" },
  "initiativen.$slug._index.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.bestand._index.tsx": { loader: "read" },
  "initiativen.$slug.bestand.entscheidung.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.bestand.gespraeche.tsx": { loader: "read" },
  "initiativen.$slug.bestand.gesucht.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.bestand.tsx": { loader: "read" },
  "initiativen.$slug.bestand_.gebiet.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.bestand_.gespraeche.$id.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.bestand_.gespraeche.$id_.erledigt.ts": { loader: "open", action: "edit" },
  "initiativen.$slug.bestand_.gespraeche.$id_.entwurf.ts": { action: "edit" },
  "initiativen.$slug.impuls_.entwurf.ts": { action: "edit" },
  "initiativen.$slug.bestand_.gespraeche.neu.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.bestand_.gesucht.$id.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.bestand_.netzwerke.$id.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.bestand_.netzwerke.$id_.aendern.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.bestand_.netzwerke.$id_.entfernen.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.bestand_.netzwerke.neu.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.bestand_.protokoll[.]pdf.ts": { loader: "read" },
  "initiativen.$slug.impuls.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.impuls_.partner.$id.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.impuls_.partner.$id_.entfernen.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.impuls_.partner.neu.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.finanzplan.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.gruendung.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.jahrespruefung.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.koordination.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.partner_.aenderungen.ts": { action: "edit" },
  "initiativen.$slug.partner_.live.ts": { loader: "team", action: "team" },
  "initiativen.$slug.partner_.import._index.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.import.$id.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.beziehungen[.]csv.ts": { loader: "read" },
  "initiativen.$slug.partner_.tabelle[.]csv.ts": { loader: "read" },
  "initiativen.$slug.partner_.tabelle[.]xlsx.ts": { loader: "read" },
  "initiativen.$slug.partner_.paar.ts": { loader: "open", action: "edit" },
  "initiativen.$slug.partner_.poster.tsx": { loader: "read" },
  "initiativen.$slug.partner_.poster[.]svg.ts": { loader: "read" },
  "initiativen.$slug.partner_.poster[.]png.ts": { loader: "read" },
  "initiativen.$slug.partner_.poster[.]pdf.ts": { loader: "read" },
  "initiativen.$slug.partner_.stand[.]json.ts": { loader: "team" },
  "initiativen.$slug.partner.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.partner_.neu.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.$id.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.partner_.$id_.aendern.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.$id_.entfernen.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.angebote.$id.tsx": { loader: "edit", action: "edit", params: { id: "neu" } },
  "initiativen.$slug.partner_.entfernt.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.partner_.workshop._index.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.partner_.workshop.$id.tsx": { loader: "read", action: "edit" },
  "initiativen.$slug.partner_.workshop.$id_.protokoll[.]docx.ts": { loader: "read" },
  "initiativen.$slug_.partner_.wand.tsx": { loader: "read" },
  "initiativen.$slug_.partner_.wand_.live.ts": { loader: "read" },
  "w._index.tsx": { loader: "open" },
  "w.$code.tsx": { loader: "open", action: "open", params: { code: "CDFHJK" } },
  "partner.$token.tsx": { loader: "open", action: "open" },
  "initiativen.$slug.rueckhalt.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.vereinbarung.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.vision.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.ziele.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.schritt.$step.tsx": { loader: "read", action: "work", params: { step: "partners" } },
  "initiativen.$slug.verlauf.tsx": { loader: "read" },
  "initiativen.$slug.einstellungen.tsx": { loader: "edit", action: "edit" },
  "initiativen.$slug.anschluss.tsx": { loader: "read", action: "work" },
  "initiativen.$slug.beratung.tsx": { loader: "read", action: "review" },
  "initiativen.$slug.team.tsx": { loader: "read", action: "lead" },
  "initiativen.$slug.tsx": { loader: "read" },
  "initiativen._index.tsx": { loader: "signedIn" },
  "initiativen.neu.tsx": { loader: "signedIn", action: "signedIn" },
  "karten-anordnung[.]js.ts": { loader: "open" },
  "konto.tsx": { loader: "signedIn", action: "signedIn" },
  "konto_.adresse.tsx": { loader: "signedIn", action: "signedIn" },
  "konto_.loeschen.tsx": { loader: "signedIn", action: "signedIn" },
  "konto_.sitzungen.tsx": { loader: "signedIn", action: "signedIn" },
  "konto_.zwei-faktor.tsx": { loader: "signedIn", action: "signedIn" },
  "kreise[.]topojson.ts": { loader: "open" },
  "netzwerke.$slug.tsx": { loader: "open", params: { slug: "netz-probe" } },
  "netzwerke.karte.tsx": { loader: "open" },
  "netzwerke.$slug_.berichtigen.tsx": { loader: "open", action: "open", params: { slug: "netz-probe" } },
  "netzwerke._index.tsx": { loader: "open" },
  "passwort-vergessen.tsx": { loader: "open", action: "open" },
  "passwort.$token.tsx": { loader: "open", action: "open" },
  "registrieren.tsx": { loader: "open", action: "open" },
  "sprache.ts": { loader: "open", action: "open" },
  "ui.tsx": { loader: "open" },
  "unterzeichnen.tsx": { loader: "open" },
  "verwaltung._index.tsx": { loader: "service" },
  "verwaltung.import.tsx": { loader: "service", action: "service" },
  "verwaltung.initiativen.$slug.tsx": { loader: "service", action: "service" },
  "verwaltung.initiativen._index.tsx": { loader: "service", action: "service" },
  "verwaltung.beratung.tsx": { loader: "service", action: "service" },
  "verwaltung.konten._index.tsx": { loader: "service" },
  "verwaltung.konten.$id.tsx": { loader: "service", action: "service" },
  "verwaltung.konten.neu.tsx": { loader: "service", action: "service" },
  "verwaltung.verzeichnis.$id.tsx": { loader: "service", action: "service", params: { id: entryId } },
  "verwaltung.verzeichnis._index.tsx": { loader: "service" },
  "verwaltung.vorschlaege.$id.tsx": { loader: "service", action: "service", params: { id: proposalId } },
  "verwaltung.vorschlaege._index.tsx": { loader: "service", action: "service" },
  "verwaltung.texte.tsx": { loader: "service", action: "service" },
  "werkzeugkasten.$slug.tsx": { loader: "open", params: { slug: "pruefen-was-es-gibt" } },
  "werkzeugkasten._index.tsx": { loader: "open" },
  "werkzeugkasten.vorlagen.$file.ts": { loader: "open", params: { file: "gespraechsleitfaden.docx" } },
};
