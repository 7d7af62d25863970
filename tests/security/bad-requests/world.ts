import { createHash } from "node:crypto";
import { createUser, requestPasswordReset, requestSignInLink, signInWithPassword } from "../../../app/domains/account/index.server";
import { lastMail } from "../../../app/domains/account/mailbox.fixture.server";
import { readForConfirmation } from "../../../app/domains/conversations/index.server";
import { createInitiative } from "../../../app/domains/initiative/index.server";
import { changeInitiative } from "../../../app/domains/journey/index.server";
import { db, transaction } from "../../../app/platform/db.server";
import { people, placeOf, revision, rowId, sides, slugs, type Person, type Side } from "./people";

export const password = "ein Passwort für Proben";
export const emailOf = (person: Person) => `${person}@beispiel.test`;
/** Codes of the groups' workshops. */
const codes: Record<Side, string> = { a: "CDFHJK", b: "DFHJKM" };
const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** What of the world is made up anew each time. */
export interface World {
  cookies: Record<Person, string>;
  userIds: Record<Person, string>;
  initiativeIds: Record<Side, string>;
  sessionIds: Record<Person, string>;
  /** Names the text that the other side of the conversation in group "a" has seen. */
  seen: string;
  /** The personal links that are open in group "a" (and to its lead). */
  tokens: Record<"conversation" | "partner" | "workshop" | "invitation" | "emailChange" | "reset" | "signIn", string>;
}

async function makePeople() {
  const userIds = { anonymous: "" } as Record<Person, string>;
  const cookies = { anonymous: "" } as Record<Person, string>;
  for (const person of people.filter((name) => name !== "anonymous")) {
    const role = person === "service" ? "service" : placeOf(person)?.part === "adviser" ? "adviser" : "member";
    const user = await createUser({ name: person, email: emailOf(person), role, password });
    const answer = await signInWithPassword({ email: emailOf(person), password }, { headers: new Headers(), clientAddress: "127.0.0.1" });
    if (!user || !("cookies" in answer)) throw new Error(`${person} cannot sign in.`);
    userIds[person] = user.id;
    cookies[person] = answer.cookies.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
  }
  // Only with it the service point gets to its pages.
  await db.user.updateMany({ where: { role: "service" }, data: { twoFactorEnabled: true } });
  return { userIds, cookies };
}

const network = { normalizedName: "beispiel", kind: "sonstiges" as const, land: "NI", partners: ["Beispielschule Nord"], revision };

/** A row of every kind in one group. */
async function makeGroup(side: Side, userIds: Record<Person, string>): Promise<string> {
  const id = (kind: Parameters<typeof rowId>[1]) => rowId(side, kind);
  const lead = { user: { id: userIds[`lead-${side}`], name: "lead", email: emailOf(`lead-${side}`), role: "member", locale: "de" } } as const;
  const { id: initiativeId } = await transaction((tx) =>
    createInitiative(tx, lead, { name: slugs[side], districts: ["03352"], withNeighbours: true, withLandWide: true }),
  );
  await db.initiative.update({ where: { id: initiativeId }, data: { revision } });
  await db.membership.createMany({ data: (["read", "edit"] as const).map((role) => ({ initiativeId, role, userId: userIds[`${role}-${side}`] })) });
  await db.adviserAssignment.create({ data: { initiativeId, userId: userIds[`adviser-${side}`] } });
  await db.impulse.update({ where: { initiativeId }, data: { startedBy: "ein Gespräch", whyHere: "Lücke", intention: "Netz", revision } });
  await db.partner.create({ data: { id: id("partner"), initiativeId, name: "Beispielschule", revision } });
  await db.standIn.create({
    data: { id: id("standIn"), absentId: userIds[`adviser-${side}`], standInId: userIds[side === "a" ? "adviser-b" : "adviser-a"], startsOn: "2026-01-01", endsOn: "2026-01-02" },
  });
  await db.partnerContact.create({ data: { partnerId: id("partner"), name: "Ada", revision } });
  await db.partnerPage.create({ data: { partnerId: id("partner"), tokenHash: hash(`partner-${side}`) } });
  await db.partner.create({ data: { id: id("otherPartner"), initiativeId, name: "Beispielbetrieb", revision } });
  await db.partnerRelation.create({ data: { id: id("relation"), initiativeId, fromId: id("partner"), toId: id("otherPartner"), kind: "cooperation", revision } });
  await db.offer.create({ data: { id: id("offer"), initiativeId, name: "Forscherklub", revision, partners: { create: { partnerId: id("partner") } } } });
  await db.partnerImport.create({
    data: { id: id("import"), initiativeId, fileName: "liste.csv", subject: "partners", sheet: [["Name"], ["Neue Schule"]], mapping: ["name"], total: 1, createdBy: "lead", revision },
  });
  await db.partner.create({ data: { id: id("removed"), initiativeId, name: "Früherer Betrieb", revision, removedAt: new Date() } });
  await db.partnerMap.create({ data: { initiativeId } });
  await db.workshop.create({ data: { id: id("workshop"), initiativeId, title: "Auftakt", code: codes[side], closesAt: new Date(Date.now() + 3600_000), openedBy: "lead", revision } });
  await db.workshopEntry.create({ data: { id: id("workshopEntry"), workshopId: id("workshop"), entryKey: id("workshopEntry"), organisation: "Werft", offers: "Schweißen" } });
  await db.workshopEntry.create({ data: { id: id("dismissedEntry"), workshopId: id("workshop"), entryKey: id("dismissedEntry"), organisation: "Scherz", state: "dismissed" } });
  await db.mapPresence.create({ data: { clientId: id("presence"), initiativeId, name: "Ada", seenAt: new Date(Date.now() + 3600_000) } });
  await db.network.create({
    data: { ...network, id: id("find"), slug: `fund-${side}`, name: "Fund", state: "kept", proposedByInitiativeId: initiativeId, districts: { create: { ags: "03352" } } },
  });
  await db.network.create({ data: { ...network, id: id("proposal"), slug: `vorschlag-${side}`, name: "Vorschlag", state: "proposed", proposedByInitiativeId: initiativeId } });
  await db.matchVerdict.create({ data: { initiativeId, partnerId: id("partner"), networkId: id("find"), networkPartner: "Beispielschule Nord", verdict: "ruled_out" } });
  await db.conversation.create({
    data: {
      ...{ id: id("conversation"), initiativeId, kind: "talk", organisation: "Beispielschule", heldOn: "2026-01-02", agreed: "wir reden weiter", revision, followUpOn: "2026-02-01" },
      ...{ confirmTokenHash: hash(`conversation-${side}`), confirmAskedAt: new Date(), confirmExpiresAt: new Date(Date.now() + 3600_000) },
    },
  });
  await db.searchEntry.create({ data: { id: id("search"), initiativeId, source: "other", sourceName: "Zeitung", searchedOn: "2026-01-02", result: "nichts", revision } });
  await db.adviserNote.create({
    data: { id: id("note"), initiativeId, occasion: "visit", heldOn: "2026-01-02", body: "besprochen", authorId: userIds[`adviser-${side}`], authorName: "adviser", revision },
  });
  await db.ownStep.create({ data: { id: id("ownStep"), initiativeId, title: "Saal mieten", revision } });
  await db.joining.create({ data: { initiativeId, contribution: "Zeit", revision } });
  await db.guideAnswer.create({ data: { initiativeId, guide: "pruefen-was-es-gibt", key: "gebiet", value: "done", updatedBy: "lead" } });
  await db.invitation.create({
    data: { id: id("invitation"), initiativeId, email: "neu@beispiel.test", role: "edit", tokenHash: hash(`invitation-${side}`), invitedByName: "lead", expiresAt: new Date(Date.now() + 3600_000) },
  });
  await db.decision.create({
    data: {
      ...{ id: id("decision"), initiativeId, seq: 1, decidedOn: "2026-01-03", decidedBy: "lead", findings: {}, withdrawnAt: new Date() },
      parts: { create: { districts: ["03352"], outcome: "found", reason: "nichts gefunden" } },
    },
  });
  // The path has not heard of these rows yet.
  await changeInitiative(initiativeId, lead, async () => undefined);
  return initiativeId;
}

const tokenIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? "";

/** Both groups, an entry of the directory with a correction, and everybody's cookies. */
export async function makeWorld(): Promise<World> {
  const { userIds, cookies } = await makePeople();
  const initiativeIds = {} as Record<Side, string>;
  for (const side of sides) initiativeIds[side] = await makeGroup(side, userIds);
  await db.network.create({ data: { ...network, id: rowId("a", "entry"), slug: "netz-probe", name: "Netz", state: "published", districts: { create: { ags: "03352" } } } });
  await db.correction.create({ data: { id: rowId("a", "correction"), networkId: rowId("a", "entry"), body: "heißt anders" } });
  await db.siteText.create({ data: { key: "impressum", locale: "de", body: "Text", revision } });
  await db.emailChange.create({
    data: { userId: userIds["lead-a"], newEmail: "lead-neu@beispiel.test", oldTokenHash: hash("change-old"), newTokenHash: hash("change-new"), expiresAt: new Date(Date.now() + 3600_000) },
  });
  const origin = { headers: new Headers(), locale: "de", clientAddress: "127.0.0.1", next: "/start" } as const;
  const email = emailOf("lead-a");
  await requestPasswordReset(email, origin);
  const reset = tokenIn((await lastMail(email)).text, /\/passwort\/([\w-]+)/);
  await requestSignInLink(email, origin);
  const signIn = tokenIn((await lastMail(email)).text, /token=([\w-]+)/);
  const sessions = await db.session.findMany();
  const sessionIds = Object.fromEntries(people.map((person) => [person, sessions.find(({ userId }) => userId === userIds[person])?.id ?? ""])) as Record<Person, string>;
  const seen = (await readForConfirmation("conversation-a"))?.seen ?? "";
  return { userIds, cookies, initiativeIds, sessionIds, seen, tokens: { conversation: "conversation-a", partner: "partner-a", workshop: codes.a, invitation: "invitation-a", emailChange: "change-new", reset, signIn } };
}
