import { db, transaction } from "../../app/platform/db.server";
import { createUser, signInWithPassword } from "../../app/domains/account/index.server";
import { createInitiative } from "../../app/domains/initiative/index.server";
import { entryId, people, proposalId, type Person } from "./route-rules";

/** One id for the example row of every kind that a page is about. */
export const exampleId = "0a1b2c3d-0000-4000-8000-000000000001";
const slug = "probe";

export const usualParams = { slug, id: exampleId, token: "unknown-token", "*": "no/such/page" };

const password = "ein Passwort für Proben";
const roleOf = (person: Person) => (person === "service" ? "service" : person.endsWith("Adviser") ? "adviser" : "member");

/** The initiative "probe", everybody who has to do with it or not, and their cookies. */
export async function makeWorld() {
  const ids = new Map<Person, string>();
  const cookies = new Map<Person, string>();
  for (const person of people.filter((name) => name !== "anonymous")) {
    const email = `${person.toLowerCase()}@beispiel.test`;
    const user = await createUser({ name: person, email, role: roleOf(person), password });
    const answer = await signInWithPassword({ email, password }, { headers: new Headers(), clientAddress: "127.0.0.1" });
    if (!user || !("cookies" in answer)) throw new Error(`${person} cannot sign in.`);
    ids.set(person, user.id);
    cookies.set(person, answer.cookies.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; "));
  }
  // Only with it the service point gets to the pages that are asked for here.
  await db.user.updateMany({ where: { role: "service" }, data: { twoFactorEnabled: true } });
  const idOf = (person: Person) => ids.get(person) ?? "";
  const lead = { user: { id: idOf("lead"), name: "lead", email: "lead@beispiel.test", role: "member", locale: "de" } } as const;
  const { id: initiativeId } = await transaction((tx) =>
    createInitiative(tx, lead, { name: slug, districts: ["03352"], withNeighbours: true, withLandWide: true }),
  );
  const sessions = await db.session.findMany();

  /** Puts back what an allowed action may have taken away. */
  async function restore(): Promise<void> {
    const common = { skipDuplicates: true };
    await db.session.createMany({ data: sessions, ...common });
    await db.attempt.deleteMany();
    await db.membership.createMany({ data: (["read", "edit", "lead"] as const).map((role) => ({ initiativeId, role, userId: idOf(role) })), ...common });
    await db.adviserAssignment.createMany({ data: [{ initiativeId, userId: idOf("assignedAdviser") }], ...common });
    await db.user.createMany({ data: [{ id: exampleId, name: "Jemand", email: "jemand@beispiel.test" }], ...common });
    await db.partner.createMany({ data: [{ id: exampleId, initiativeId, name: "Beispielschule" }], ...common });
    await db.partnerImport.deleteMany({ where: { initiativeId } });
    await db.partnerImport.create({ data: { id: exampleId, initiativeId, fileName: "liste.csv", subject: "partners", sheet: [["Name"], ["GS Probe"]], mapping: ["name"], createdBy: "lead" } });
    await db.workshop.createMany({ data: [{ id: exampleId, initiativeId, title: "Auftakt", code: "CDFHJK", closesAt: new Date(Date.now() + 3600_000), openedBy: "lead" }], ...common });
    await db.partner.updateMany({ where: { id: exampleId }, data: { removedAt: null } });
    await db.network.createMany({
      data: [
        { id: exampleId, slug: "fund-probe", name: "Fund", normalizedName: "fund", kind: "sonstiges", land: "NI", state: "kept", proposedByInitiativeId: initiativeId },
        { id: proposalId, slug: "vorschlag-probe", name: "Vorschlag", normalizedName: "vorschlag", kind: "sonstiges", land: "NI", state: "proposed" },
        { id: entryId, slug: "netz-probe", name: "Netz", normalizedName: "netz", kind: "mint_region", land: "NI", state: "published" },
      ],
      ...common,
    });
    await db.networkDistrict.createMany({ data: [{ networkId: exampleId, ags: "03352" }], ...common });
    await db.conversation.createMany({ data: [{ id: exampleId, initiativeId, kind: "talk", organisation: "Beispielschule", heldOn: "2026-11-01" }], ...common });
    await db.adviserNote.createMany({ data: [{ id: exampleId, initiativeId, occasion: "visit", heldOn: "2026-11-01", body: "besprochen", authorId: idOf("assignedAdviser"), authorName: "assignedAdviser" }], ...common });
    await db.searchEntry.createMany({ data: [{ id: exampleId, initiativeId, source: "other", searchedOn: "2026-11-01", result: "nichts" }], ...common });
  }
  await restore();
  return { restore, headersOf: (person: Person) => new Headers({ Cookie: cookies.get(person) ?? "" }) };
}
