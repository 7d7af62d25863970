import { beforeEach, describe, expect, it } from "vitest";
import { changeInitiative, journeyOf, runCommand, startJourney } from "~/domains/journey/index.server";
import type { SignedInActor } from "~/domains/account/index.server";
import { db, transaction } from "~/platform/db.server";
import { addNote, assignAdvisers, changeNote, deleteNote, discussable, discussSteps, findInitiatives, notesOf, ownNoteOf, portfolioCounts, portfolioOf } from "./index.server";
import type { PortfolioQuery } from "./portfolio";

const all: PortfolioQuery = { q: "", filter: "all", sort: "waiting", phase: null, land: null, page: 1 };
const day = 86_400_000;

const actor = (id: string): SignedInActor => ({ user: { id, name: id, email: `${id}@beispiel.test`, role: "adviser", locale: "de" } });

async function group(slug: string, name: string, ags: string, adviser: string | null = "berta") {
  return transaction(async (tx) => {
    const made = await tx.initiative.create({ data: { slug, name, districts: { create: { ags } }, memberships: { create: { userId: "lena", role: "lead" } } } });
    await startJourney(tx, made.id, { user: null });
    if (adviser) await tx.adviserAssignment.create({ data: { userId: adviser, initiativeId: made.id } });
    return made.id;
  });
}

const idOf = async (slug: string) => (await db.initiative.findUniqueOrThrow({ where: { slug } })).id;

beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  await db.$executeRaw`DELETE FROM pgboss.job`;
  for (const [id, role] of [["berta", "adviser"], ["bruno", "adviser"], ["lena", "member"]] as const) {
    await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role } });
  }
});

describe("the portfolio", () => {
  it("holds the own groups only, those that wait longest first", async () => {
    const coast = await group("kueste", "MINT an der Küste", "03352");
    await group("wald", "MINT im Wald", "09177");
    await group("fremd", "Fremde Gruppe", "03356", "bruno");
    const lead = { user: { id: "lena", name: "lena" } };
    await runCommand(coast, lead, { type: "STEP.START", step: "impulse" });
    await runCommand(coast, lead, { type: "STEP.SUBMIT", step: "impulse" });

    const { groups, total } = await portfolioOf("berta", all);
    expect(total).toBe(2);
    expect(groups.map(({ slug }) => slug)).toEqual(["kueste", "wald"]);
    expect(groups[0]).toMatchObject({ districts: ["Landkreis Cuxhaven"], phase: "orienting" });
    expect(groups[0]?.waitingSince).toBeInstanceOf(Date);
    expect(groups[1]?.waitingSince).toBeNull();
    expect(await portfolioCounts("berta")).toMatchObject({ all: 2, waiting: 1, quiet: 0 });

    // The wait is over once the adviser has asked: it is the team's turn.
    await runCommand(coast, { user: { id: "berta", name: "berta" } }, { type: "STEP.ASK", step: "impulse", question: "Wer trägt mit?" });
    expect(await portfolioCounts("berta")).toMatchObject({ waiting: 0, asked: 1, talkDue: 2, oldestWaiting: null });
    const asked = await portfolioOf("berta", { ...all, filter: "asked", sort: "asked" });
    expect(asked.groups).toMatchObject([{ slug: "kueste", leads: ["lena"], turns: { impulse: asked.groups[0]?.askedSince } }]);
    expect((await portfolioOf("berta", { ...all, filter: "waiting" })).total).toBe(0);
  });

  it("finds by name and by Kreis, and says who went quiet", async () => {
    await group("kueste", "100% Küste", "03352");
    await group("wald", "MINT im Wald", "09177");
    const found = async (q: string) => (await portfolioOf("berta", { ...all, q })).groups.map(({ slug }) => slug);
    expect(await found("küste")).toEqual(["kueste"]);
    expect(await found("100%")).toEqual(["kueste"]);
    expect(await found("cuxhaven")).toEqual(["kueste"]);
    expect(await found("%")).toEqual(["kueste"]);
    expect(await found("nirgends")).toEqual([]);
    expect((await found("LENA")).sort()).toEqual(["kueste", "wald"]);
    const filtered = async (query: Partial<PortfolioQuery>) => (await portfolioOf("berta", { ...all, ...query })).groups.map(({ slug }) => slug);
    expect(await filtered({ land: "BY" })).toEqual(["wald"]);
    expect(await filtered({ phase: "building" })).toEqual([]);
    expect(await filtered({ phase: "orienting", sort: "nameDown" })).toEqual(["wald", "kueste"]);
    await addNote(await idOf("wald"), actor("berta"), { group: "wald", occasion: "status", heldOn: new Date().toISOString().slice(0, 10), body: "Alles gut.", revision: 0 });
    expect(await filtered({ filter: "talkDue" })).toEqual(["kueste"]);
    const later = new Date(Date.now() + 31 * day);
    expect((await portfolioCounts("berta", later)).quiet).toBe(2);
    expect((await portfolioOf("berta", { ...all, filter: "quiet" }, later)).total).toBe(2);
  });

  it("shows a group whose path cannot be read", async () => {
    const id = await group("kaputt", "Alter Stand", "03352");
    await db.journey.update({ where: { initiativeId: id }, data: { value: { nonsense: true } } });
    expect((await portfolioOf("berta", all)).groups).toMatchObject([{ slug: "kaputt", value: null, phase: null }]);
    expect((await findInitiatives({ q: "", adviser: null, page: 1 })).initiatives).toMatchObject([{ phase: null }]);
  });
});

describe("several steps discussed together", () => {
  it("are recorded all or none", async () => {
    const id = await group("kueste", "MINT an der Küste", "03352");
    // the check is not discussed before it is on record where was looked
    expect(discussable(await journeyOf(id))).not.toContain("check");
    await db.searchEntry.create({ data: { initiativeId: id, source: "other", searchedOn: "2026-11-01", result: "nichts gefunden" } });
    for (const step of ["impulse", "check"] as const) await runCommand(id, { user: null }, { type: "STEP.START", step });
    expect(discussable(await journeyOf(id))).toEqual(["impulse", "check"]);
    const input = { steps: ["impulse", "vision"] as ("impulse" | "vision")[], notExamined: "Recht wurde nicht geprüft." };
    expect(await discussSteps(id, actor("berta"), input)).toMatchObject({ step: "vision" });
    expect((await journeyOf(id)).value.approach.impulse).toBe("working");
    expect(await discussSteps(id, actor("berta"), { ...input, steps: ["check", "impulse"] })).toBe("done");
    const { value, latest } = await journeyOf(id);
    expect(value.approach).toEqual({ impulse: "discussed", check: "discussed" });
    expect(latest.impulse).toMatchObject({ text: "Recht wurde nicht geprüft.", actorName: "berta" });
  });
});

describe("notes", () => {
  it("are seen by all, changed by their author, and never overwritten unseen", async () => {
    const id = await group("kueste", "MINT an der Küste", "03352");
    await addNote(id, actor("berta"), { group: "kueste", occasion: "visit", heldOn: "2026-11-20", body: "Drei Schulen sind dabei.", revision: 0 });
    // The team is told, in its language, and reads the note in the mail.
    const mails = await db.$queryRaw<{ to: string; text: string }[]>`SELECT data->>'to' AS "to", data->>'text' AS "text" FROM pgboss.job WHERE name = 'mail'`;
    expect(mails.map(({ to }) => to)).toEqual(["lena@beispiel.test"]);
    expect(mails[0]?.text).toContain("Drei Schulen sind dabei.");
    const { notes } = await notesOf(id, actor("bruno"), 1);
    expect(notes).toMatchObject([{ body: "Drei Schulen sind dabei.", authorName: "berta", own: false }]);
    const noteId = notes[0]?.id ?? "";
    const change = { group: "kueste", occasion: "call" as const, heldOn: "2026-11-21", body: "Vier Schulen.", revision: 1 };
    expect(await changeNote(noteId, actor("bruno"), change)).toBe("gone");
    expect(await ownNoteOf(noteId, actor("bruno"))).toBeNull();
    expect(await deleteNote(noteId, actor("bruno"))).toBe(false);
    expect(await changeNote(noteId, actor("berta"), change)).toBe("saved");
    expect(await changeNote(noteId, actor("berta"), { ...change, body: "Fünf" })).toMatchObject({ conflict: { body: "Vier Schulen.", revision: 2 } });
    expect(await deleteNote(noteId, actor("berta"))).toBe(true);
  });
});

describe("assignment", () => {
  it("tells adviser and leads, leaves alone what others changed, takes no members", async () => {
    const id = await group("kueste", "MINT an der Küste", "03352", null);
    expect(await assignAdvisers(id, { user: null }, [], ["berta", "lena", "niemand"])).toEqual({ assigned: 1, withdrawn: 0 });
    const mails = await db.$queryRaw<{ to: string }[]>`SELECT data->>'to' AS "to" FROM pgboss.job WHERE name = 'mail'`;
    expect(mails.map(({ to }) => to).sort()).toEqual(["berta@beispiel.test", "lena@beispiel.test"]);
    // Somebody else has the page from before, on which nobody was assigned.
    expect(await assignAdvisers(id, { user: null }, [], ["bruno"])).toEqual({ assigned: 1, withdrawn: 0 });
    expect(await db.adviserAssignment.count()).toBe(2);
    expect(await assignAdvisers(id, { user: null }, ["berta", "bruno"], ["bruno"])).toEqual({ assigned: 0, withdrawn: 1 });
    expect((await journeyOf(id)).facts.hasAdviser).toBe(true);
  });

  it("waits for the path of the group", async () => {
    const id = await group("kueste", "MINT an der Küste", "03352", null);
    await Promise.all([changeInitiative(id, { user: null }, async () => undefined), assignAdvisers(id, { user: null }, [], ["berta"])]);
    expect(await db.adviserAssignment.count()).toBe(1);
  });
});
