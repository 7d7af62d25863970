import { revision, rowId, slugs, type Kind, type Part, type Person, type Side } from "./people";
import { emailOf, password, type World } from "./world";

export type Fields = Record<string, string | readonly string[]>;
/** A form as a page of ours sends it. */
export interface Sample {
  /** somebody who may send it */
  by: Person;
  fields: Fields;
  params?: Record<string, string>;
  /** "refused": the path says 409, because it is not that far; "over": there is nothing (any more) that it is about */
  /** as a form, unless it says otherwise; the values of JSON are JSON themselves */
  body?: "form" | "json" | "files";
  answer?: "refused" | "over";
}

interface Group {
  id: (kind: Kind) => string;
  one: (part: Part) => Person;
  slug: string;
  world: World;
}

const partner = { name: "Beispielschule", kind: "secondary_school", state: "idea", gives: "Räume", ags: "03352", postcode: "27472", town: "Cuxhaven", webDomain: "schule.example", revision: `${revision}` };
const conversation = { kind: "talk", withWhom: "other", organisation: "Verein", personRole: "Vorsitz", heldOn: "03.01.2026", agreed: "wir reden", outcome: "open", followUpOn: "2099-03-01", followUpNote: "anrufen", revision: `${revision}` };
const search = { source: "other", sourceName: "Zeitung", searchedOn: "2026-01-03", result: "nichts", revision: `${revision}` };
const find = {
  ...{ name: "Fund", kind: "sonstiges", land: "NI", districts: ["03352"], landWide: "on", coordinatingBody: "Verein", goals: "eins\nzwei", targetGroups: "alle" },
  ...{ partners: "Schule", contactMailbox: "post@fund.example", website: "fund.example", source: "Zeitung", revision: `${revision}` },
};
const impulse = { startedBy: "wir", whyHere: "hier", intention: "das", themes: ["computer_science"], revision: `${revision}` };
const area = { districts: ["03352"], municipalities: ["03352/Hemmoor"], withNeighbours: "on", revision: `${revision}` };
const note = { occasion: "visit", heldOn: "2026-01-03", body: "besprochen", revision: `${revision}` };
const sent = (by: Person, fields: Fields, params?: Record<string, string>): Sample => ({ by, fields, ...(params && { params }) });
const justIntent = (intent: string): Fields => ({ intent });

const details = { name: "Beispielschule", kind: "other", state: "idea", lane: "supporting", gives: "", needs: "", style: "", town: "", webDomain: "", mailbox: "", note: "", influence: "", stake: "" };
const detailsBefore = { ...details, stages: [], ags: null, postcode: null, influence: null, stake: null, unreached: false };
const offer = { name: "Forscherklub", capacity: "" };
const offerBefore = { name: "Forscherklub", stages: [], themes: [], targetGroups: [], capacity: null };

/** A page that leads a step: begun by the team, where the path is that far. */
const step = (name: string) => (at: Group): Sample[] => [
  { by: at.one("edit"), fields: { intent: "STEP.START", step: name, text: "" }, answer: "refused" },
  { by: at.one("adviser"), fields: { intent: "STEP.ASK", step: name, text: "Warum?" }, answer: "refused" },
];

/** A form for every intent of every action. A route without a line fails the test. */
const table: Record<string, (at: Group) => Sample[]> = {
  "$.tsx": () => [{ by: "anonymous", fields: {}, answer: "over" }],
  "abmelden.ts": () => [{ by: "outsider", fields: {} }],
  "adresse.$token.tsx": ({ world }) => ["confirm", "reject"].map((intent) => ({ by: "anonymous", fields: { intent }, params: { token: world.tokens.emailChange } })),
  "anmelden._index.tsx": () => [
    sent("anonymous", { intent: "password", email: emailOf("outsider"), password, weiter: "/start" }),
    sent("anonymous", { intent: "link", email: emailOf("outsider") }),
  ],
  "anmelden.link.tsx": ({ world }) => [{ by: "anonymous", fields: { token: world.tokens.signIn, weiter: "/start" } }],
  "anmelden.zweiter-faktor.tsx": () => [{ by: "anonymous", fields: { code: "123456", weiter: "/start" }, answer: "over" }],
  "beratung.besuch.$id.tsx": (at) => [
    { by: at.one("adviser"), fields: { ...note, group: at.slug }, params: { id: at.id("note") } },
    { by: at.one("adviser"), fields: justIntent("delete"), params: { id: at.id("note") } },
  ],
  "beratung.besuch._index.tsx": (at) => [{ by: at.one("adviser"), fields: { ...note, revision: "0", group: at.slug } }],
  "einladung.$token.tsx": ({ world }) => [{ by: "outsider", fields: {}, params: { token: world.tokens.invitation } }],
  "gespraech.$token.tsx": ({ world }) => {
    const params = { token: world.tokens.conversation };
    return [
      sent("anonymous", { intent: "confirm", name: "Ada", role: "Leitung", seen: world.seen }, params),
      sent("anonymous", { intent: "dispute", name: "Ada", text: "anders", seen: world.seen }, params),
    ];
  },
  "initiativen.$slug._index.tsx": (at) => [{ by: at.one("lead"), fields: { intent: "ENTER_EXISTING", foundedYear: "2015" } }],
  "initiativen.$slug.anschluss.tsx": (at) => [
    { by: at.one("edit"), fields: { intent: "save", networkId: "", contribution: "Zeit", contactNote: "", handedOverOn: "2026-01-03", handOverNote: "alles", revision: `${revision}` } },
    ...step("joining")(at),
  ],
  "initiativen.$slug.beratung.tsx": (at) => [{ by: at.one("adviser"), fields: { steps: ["impulse"], notExamined: "das Geld" }, answer: "refused" }],
  "initiativen.$slug.bestand.entscheidung.tsx": (at) => [
    { by: at.one("edit"), fields: { outcome: "found", networkId: "", reason: "keines da", "exceptions[0].ags": "03352", "exceptions[0].outcome": "" }, answer: "refused" },
    { by: at.one("edit"), fields: justIntent("reopen"), answer: "refused" },
  ],
  "initiativen.$slug.bestand.gesucht.tsx": (at) => [{ by: at.one("edit"), fields: { ...search, revision: "0" } }],
  "initiativen.$slug.bestand_.gebiet.tsx": (at) => [
    { by: at.one("edit"), fields: area },
    { by: at.one("edit"), fields: { ...area, intent: "search-district", "district-search": "Cux" } },
  ],
  "initiativen.$slug.bestand_.gespraeche.$id.tsx": (at) =>
    [{ ...conversation, organisation: "", withWhom: `partner:${at.id("partner")}` }, justIntent("delete"), { intent: "ask", email: "gegenseite@beispiel.test" }, justIntent("revoke")].map((fields) => ({
      by: at.one("edit"),
      fields,
      params: { id: at.id("conversation") },
    })),
  "initiativen.$slug.bestand_.gespraeche.$id_.erledigt.ts": (at) => [{ by: at.one("edit"), fields: { zurueck: "/start" }, params: { id: at.id("conversation") } }],
  "initiativen.$slug.bestand_.gespraeche.$id_.entwurf.ts": (at) => [{ by: at.one("edit"), fields: conversation, params: { id: at.id("conversation") } }],
  "initiativen.$slug.partner_.paar.ts": (at) => [{ by: at.one("edit"), fields: { giverId: at.id("partner"), receiverId: at.id("partner"), intent: "unfit" }, answer: "over" }],
  "initiativen.$slug.impuls_.entwurf.ts": (at) => [{ by: at.one("edit"), fields: impulse }],
  "initiativen.$slug.bestand_.gespraeche.neu.tsx": (at) => [{ by: at.one("edit"), fields: { ...conversation, organisation: "", withWhom: `network:${at.id("find")}`, revision: "0" } }],
  "initiativen.$slug.bestand_.gesucht.$id.tsx": (at) => [search, justIntent("delete")].map((fields) => ({ by: at.one("edit"), fields, params: { id: at.id("search") } })),
  "initiativen.$slug.bestand_.netzwerke.$id.tsx": (at) =>
    ["confirmed", "none"].map((verdict) => ({ by: at.one("edit"), fields: { partnerId: at.id("partner"), networkPartner: "Beispielschule Nord", verdict }, params: { id: at.id("find") } })),
  "initiativen.$slug.bestand_.netzwerke.$id_.aendern.tsx": (at) => [{ by: at.one("edit"), fields: find, params: { id: at.id("find") } }],
  "initiativen.$slug.bestand_.netzwerke.$id_.entfernen.tsx": (at) => [{ by: at.one("edit"), fields: {}, params: { id: at.id("find") } }],
  "initiativen.$slug.bestand_.netzwerke.neu.tsx": (at) => ["keep", "propose"].map((intent) => ({ by: at.one("edit"), fields: { ...find, revision: "0", different: "on", intent } })),
  "initiativen.$slug.einstellungen.tsx": (at) => {
    const id = at.id("ownStep");
    const forms: Fields[] = [
      { intent: "rename", name: "Neuer Name", revision: `${revision}` },
      { intent: "view", shown: ["partners", "vision"], revision: `${revision}` },
      { intent: "add", title: "Mieten", note: "bald" },
      { intent: "change", id, title: "Mieten", note: "", revision: `${revision}` },
      { intent: "tick", id, done: "on", revision: `${revision}` },
      { intent: "remove", id },
      { intent: "delete", name: at.slug },
    ];
    return forms.map((fields) => ({ by: at.one("lead"), fields }));
  },
  "initiativen.$slug.finanzplan.tsx": step("financing"),
  "initiativen.$slug.gruendung.tsx": (at) => [{ by: at.one("lead"), fields: { intent: "FOUND", foundedOn: "2026-01-03" }, answer: "refused" }],
  "initiativen.$slug.impuls.tsx": (at) => [{ by: at.one("edit"), fields: { ...impulse, next: "partner" } }],
  "initiativen.$slug.impuls_.partner.$id.tsx": (at) => [{ by: at.one("edit"), fields: partner, params: { id: at.id("partner") } }],
  "initiativen.$slug.impuls_.partner.$id_.entfernen.tsx": (at) => [{ by: at.one("edit"), fields: {}, params: { id: at.id("partner") } }],
  "initiativen.$slug.impuls_.partner.neu.tsx": (at) => [{ by: at.one("edit"), fields: { ...partner, revision: "0", different: "on" } }],
  "initiativen.$slug.jahrespruefung.tsx": (at) => [{ by: at.one("lead"), fields: { intent: "REVIEW_YEAR", year: "2026" }, answer: "refused" }],
  "initiativen.$slug.koordination.tsx": step("coordination"),
  "initiativen.$slug.partner.tsx": (at) => {
    const about = at.id("partner");
    const row = { name: "Neue Schule", kind: "secondary_school", state: "asked", lane: "chain", stages: ["sekundar"], gives: "Räume", needs: "" };
    const forms: Fields[] = [
      { intent: "row", about, ...row, was: JSON.stringify({ ...row, name: "Beispielschule", kind: "other", state: "idea", lane: "supporting", stages: [], gives: "" }) },
      { intent: "bulk", chosen: [`${about}:idea`], state: "asked" },
      { intent: "add", name: "Schule", kind: "other", state: "idea" },
      { intent: "relation", about: at.id("relation"), kind: "cooperation", strength: "2", wished: "ist", was: JSON.stringify({ kind: "cooperation", strength: 1, wished: false }) },
      { intent: "addRelation", fromId: at.id("otherPartner"), toId: about, kind: "funding", strength: "1", wished: "soll" },
      { intent: "removeRelation", about: at.id("relation"), was: JSON.stringify({ kind: "cooperation", strength: 1, wished: false }) },
      { intent: "stage", stage: "kita", missing: "on", nearest: "Bremen", was: "-" },
      { intent: "coordinator", coordinator: about, was: "" },
    ];
    return forms.map((fields) => ({ by: at.one("edit"), fields }));
  },
  "initiativen.$slug.partner_.$id.tsx": (at) =>
    [{ intent: "contact", name: "Bea", role: "Leitung", email: "bea@beispiel.test", phone: "123", revision: `${revision}` }, ...["issueLink", "revokeLink", "removeContact"].map(justIntent)].map((fields) =>
      sent(at.one("edit"), fields, { id: at.id("partner") }),
    ),
  "initiativen.$slug.partner_.$id_.aendern.tsx": (at) => [sent(at.one("edit"), { ...details, name: "Neue Schule", was: JSON.stringify(detailsBefore) }, { id: at.id("partner") })],
  "initiativen.$slug.partner_.$id_.entfernen.tsx": (at) => [sent(at.one("edit"), {}, { id: at.id("otherPartner") })],
  "initiativen.$slug.partner_.angebote.$id.tsx": (at) => [
    sent(at.one("edit"), { ...offer, note: "neu", partnerIds: [at.id("partner")], was: JSON.stringify({ ...offerBefore, note: "", partnerIds: [at.id("partner")] }) }, { id: at.id("offer") }),
    sent(at.one("edit"), justIntent("remove"), { id: at.id("offer") }),
    sent(at.one("edit"), { ...offer, partnerIds: [at.id("partner")], was: "{}" }, { id: "neu" }),
  ],
  "initiativen.$slug.partner_.entfernt.tsx": (at) => [sent(at.one("edit"), { id: at.id("removed") })],
  "initiativen.$slug.partner_.aenderungen.ts": (at) => {
    const [id, clientId] = [at.id("partner"), at.id("presence")];
    const edits = [
      { entity: "partner", id, before: { name: "Beispielschule", needs: "" }, after: { name: "Neue Schule", needs: "Räume" } },
      { entity: "partner", id, before: { name: "Beispielschule" }, after: null },
      { entity: "relation", id: at.id("relation"), before: { strength: 1 }, after: { strength: 2 } },
      { entity: "offer", id: at.id("offer"), before: { note: "" }, after: { note: "montags" } },
      { entity: "position", id, arrangement: "free", before: null, after: { x: 1, y: 2 } },
      { entity: "stage", id: "kita", before: null, after: "fehlt" },
      { entity: "coordinator", id: "coordinator", before: null, after: id },
    ];
    return edits.map((edit) => ({ by: at.one("edit"), body: "json", fields: { clientId: JSON.stringify(clientId), edits: JSON.stringify([{ editId: clientId, edit }]) } }));
  },
  "initiativen.$slug.partner_.import._index.tsx": (at) => [{ by: at.one("edit"), body: "files", fields: { file: "Name;Ort\nNeue Schule;Cuxhaven\n", relations: "Von;Zu\nNeue Schule;Alte Schule\n" } }],
  "initiativen.$slug.partner_.import.$id.tsx": (at) =>
    ["look", "take", "cancel", "undo"].map((intent) => sent(at.one("edit"), { intent, "spalte-0": "name", "beziehung-0": "from", "zeile-2": "both", "name-2-from": "z:2" }, { id: at.id("import") })),
  "initiativen.$slug.partner_.live.ts": (at) => [sent(at.one("read"), { clientId: at.id("presence") }), sent(at.one("read"), { clientId: at.id("presence"), leaves: "1" })],
  "initiativen.$slug.partner_.neu.tsx": (at) => [{ by: at.one("edit"), fields: { ...partner, revision: "0", different: "on" } }],
  "initiativen.$slug.partner_.workshop._index.tsx": (at) => {
    const [workshopId, entry] = [at.id("workshop"), at.id("workshopEntry")];
    const taking = { eintrag: [entry], [`art-${entry}`]: "company", [`ziel-${entry}`]: "new" };
    const forms: Fields[] = [
      ...["extend", "close"].map((intent) => ({ intent, workshopId })),
      ...[`take ${entry}`, "takeAll"].map((intent) => ({ intent, ...taking })),
      { intent: `take ${entry}`, ...taking, [`ziel-${entry}`]: at.id("partner") },
      ...[`dismiss ${entry}`, `return ${at.id("dismissedEntry")}`].map(justIntent),
    ];
    return [...forms.map((fields) => sent(at.one("edit"), fields)), { by: at.one("edit"), fields: { intent: "open", title: "Noch einer", hours: "3" }, answer: "refused" }];
  },
  "initiativen.$slug.partner_.workshop.$id.tsx": (at) => [sent(at.one("edit"), { agreed: "Wir treffen uns im März.", revision: `${revision}` }, { id: at.id("workshop") })],
  "initiativen.$slug.rueckhalt.tsx": step("support"),
  "initiativen.$slug.vereinbarung.tsx": step("agreement"),
  "initiativen.$slug.vision.tsx": step("vision"),
  "initiativen.$slug.ziele.tsx": step("vision"),
  "initiativen.$slug.schritt.$step.tsx": (at) =>
    ["STEP.SUBMIT", "STEP.CLOSE", "STEP.SET_ASIDE", "STEP.WITHDRAW", "STEP.REOPEN", "STEP.ANSWER", "STEP.DISCUSS"].map((intent) => ({
      by: at.one(intent === "STEP.DISCUSS" ? "adviser" : "lead"),
      fields: { intent, step: "impulse", text: "ein Satz" },
      params: { step: "impulse" },
      answer: "refused",
    })),
  "initiativen.$slug.team.tsx": (at) => {
    const [userId, invitationId] = [at.world.userIds[at.one("read")], at.id("invitation")];
    const byLead: Fields[] = [
      { intent: "invite", email: "frisch@beispiel.test", role: "read" },
      { intent: "role", userId, role: "edit" },
      { intent: "remove", userId },
      { intent: "resend", invitationId },
      { intent: "withdraw", invitationId },
    ];
    return [...byLead.map((fields) => ({ by: at.one("lead"), fields })), { by: at.one("read"), fields: justIntent("leave") }];
  },
  "initiativen.$slug.werkzeugkasten.$guide.ts": (at) => [
    { by: at.one("edit"), fields: { block: "liste-pruefen", "a.gebiet": "", "was.gebiet": "done", still: "1" }, params: { guide: "pruefen-was-es-gibt" } },
  ],
  "initiativen.neu.tsx": () => [{ by: "outsider", fields: { name: "Neue", districts: ["03352"], withNeighbours: "on" } }],
  "konto.tsx": () => [
    sent("outsider", { name: "Ada", locale: "en" }),
    sent("outsider", { intent: "password", current: password, password: "ein anderes Passwort" }),
  ],
  "konto_.adresse.tsx": () => [{ by: "outsider", fields: { email: "woanders@beispiel.test" } }, { by: "lead-a", fields: justIntent("cancel") }],
  "konto_.loeschen.tsx": () => [{ by: "outsider", fields: { email: emailOf("outsider"), proof: password } }],
  "konto_.sitzungen.tsx": ({ world }) => [{ by: "lead-a", fields: { intent: "one", sessionId: world.sessionIds["lead-a"] } }, { by: "edit-a", fields: justIntent("others") }],
  "konto_.zwei-faktor.tsx": () => [
    { by: "outsider", fields: { intent: "start", proof: password } },
    { by: "outsider", fields: justIntent("cancel") },
    { by: "outsider", fields: { intent: "off", proof: password } },
    { by: "outsider", fields: { intent: "renew", proof: password } },
  ],
  "netzwerke.$slug_.berichtigen.tsx": () => [
    { by: "anonymous", fields: { body: "falsch", proposal: "richtig", source: "Zeitung", email: "wer@beispiel.test", betreff: "" }, params: { slug: "netz-probe" } },
  ],
  "partner.$token.tsx": ({ world, id }) => {
    const forms: Fields[] = [
      { intent: "entry", name: "Neue Schule", gives: "", needs: "", was: JSON.stringify({ name: "Beispielschule", gives: "", needs: "", postcode: null, town: "", webDomain: "", mailbox: "" }) },
      { intent: "right" },
      { intent: "named", named: "yes" },
      { intent: "offer", about: id("offer"), ...offer, name: "Klub", was: JSON.stringify(offerBefore) },
      { intent: "offer", about: "neu", ...offer, was: "{}" },
    ];
    return forms.map((fields) => sent("anonymous", fields, { token: world.tokens.partner }));
  },
  "w.$code.tsx": ({ world, id }) => {
    const said = { organisation: "Werft Nordsee", kind: "company", offers: "Schweißen", gives: "Halle", needs: "Azubis" };
    const forms: Fields[] = [
      { intent: "add", ...said, entryKey: "0a1b2c3d-0000-4000-8000-00000000000f" },
      { intent: "change", ...said, entryKey: id("workshopEntry") },
      { intent: "withdraw", entryKey: id("workshopEntry") },
    ];
    return forms.map((fields) => sent("anonymous", fields, { code: world.tokens.workshop }));
  },
  "passwort-vergessen.tsx": () => [{ by: "anonymous", fields: { email: emailOf("outsider") } }],
  "passwort.$token.tsx": ({ world }) => [{ by: "anonymous", fields: { password: "ein neues Passwort" }, params: { token: world.tokens.reset } }],
  "registrieren.tsx": () => [{ by: "anonymous", fields: { name: "Ada", email: "ada@beispiel.test", weiter: "/start" } }],
  "sprache.ts": () => [{ by: "outsider", fields: { sprache: "en", weiter: "/" } }],
  "verwaltung.import.tsx": () => {
    const kept = Buffer.from('"name";"kind";"land";"kreise_ags";"source_url"\n"Neues Netz";"sonstiges";"NI";"03352";"https://netz.example"\n').toString("base64");
    return ["check", "take"].map((intent) => ({ by: "service", fields: { intent, kept } }));
  },
  "verwaltung.initiativen.$slug.tsx": (at) => [{ by: "service", fields: { before: [at.world.userIds[at.one("adviser")]], after: [at.world.userIds["adviser-b"]] } }],
  "verwaltung.beratung.tsx": (at) => {
    const [from, to] = [at.world.userIds[at.one("adviser")], at.world.userIds["adviser-b"]];
    return [
      sent("service", { intent: "end", standInId: at.id("standIn") }),
      sent("service", { intent: "handOver", from, to }),
      sent("service", { absent: from, standIn: to, startsOn: "2026-01-03", endsOn: "2099-01-03" }),
    ];
  },
  "verwaltung.initiativen._index.tsx": (at) =>
    ["assign", "withdraw"].map((intent) => ({ by: "service", fields: { intent, initiative: [at.world.initiativeIds.a], adviser: at.world.userIds[intent === "assign" ? "adviser-b" : "adviser-a"] } })),
  "verwaltung.konten.$id.tsx": ({ world }) => {
    const forms: Fields[] = [{ intent: "role", role: "adviser", groups: "0" }, { intent: "address", email: "ganz-neu@beispiel.test" }];
    const deeds: Fields[] = ["deletion", "secondFactor", "sessions", "lock", "unlock"].map(justIntent);
    return [...forms, ...deeds].map((fields) => sent("service", fields, { id: world.userIds.outsider }));
  },
  "verwaltung.konten.neu.tsx": () => [{ by: "service", fields: { name: "Ada", email: "ada@beispiel.test", role: "adviser" } }],
  "verwaltung.verzeichnis.$id.tsx": () => [
    {
      by: "service",
      fields: { name: "Netz", kind: "mint_region", land: "NI", districts: "03352", foundedYear: "2015", sourceDate: "2025-02", state: "published", website: "netz.example", revision: `${revision}` },
      params: { id: rowId("a", "entry") },
    },
  ],
  "verwaltung.vorschlaege.$id.tsx": (at) => {
    const forms: Fields[] = [{ intent: "publish" }, { intent: "refuse", reason: "gibt es schon" }, { intent: "merge", target: rowId("a", "entry"), targetRevision: `${revision}`, "take.name": "entry" }];
    return forms.map((fields) => ({ by: "service", fields: { ...fields, revision: `${revision}` }, params: { id: at.id("proposal") } }));
  },
  "verwaltung.vorschlaege._index.tsx": () => [{ by: "service", fields: { correctionId: rowId("a", "correction"), outcome: "taken" } }],
  "verwaltung.texte.tsx": () => [{ by: "service", fields: { key: "impressum", locale: "de", body: "Text", revision: `${revision}` } }],
};

/** The forms of a route, aimed at one of the groups. */
export function samplesOf(route: string, side: Side, world: World): Sample[] {
  const slug = slugs[side];
  const samples = table[route]?.({ id: (kind) => rowId(side, kind), one: (part) => `${part}-${side}`, slug, world }) ?? [];
  return samples.map((sample) => ({ ...sample, params: { slug, ...sample.params } }));
}
