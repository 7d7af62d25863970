import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { changeInitiative } from "../change-initiative.server";
import { journeyOf } from "../queries.server";
import { runCommand } from "../run-command.server";
import { startJourney } from "../start-journey.server";
import { joiningOf, networksToJoin, saveJoining } from "./save-joining.server";
import { joiningSchema, type JoiningInput } from "./schema";

const actor = { user: { id: "u1", name: "Ayşe Kern" } };
let initiativeId: string;
let networkId: string;
let count = 0;

const form = (input: Partial<JoiningInput> = {}): JoiningInput => ({ networkId, contribution: "Werkstatt an Samstagen", contactNote: "", handedOverOn: null, handOverNote: "", revision: 0, ...input });
const save = (input: JoiningInput) => changeInitiative(initiativeId, actor, (tx) => saveJoining(tx, initiativeId, "Ada", input));

beforeEach(async () => {
  const mark = `anschluss-${++count}`;
  const network = await db.network.create({ data: { slug: mark, name: "MINT-Netz", normalizedName: mark, kind: "mint_region", land: "NI", state: "published", contactMailbox: "netz@example.org" } });
  networkId = network.id;
  initiativeId = await transaction(async (tx) => {
    const { id } = await tx.initiative.create({ data: { slug: mark, name: "MINT Nordsee", districts: { create: [{ ags: "03352", municipalities: [] }] } } });
    await tx.searchEntry.create({ data: { initiativeId: id, source: "directory", searchedOn: "2026-11-20", result: "Ein Netz" } });
    await startJourney(tx, id, actor);
    return id;
  });
  await runCommand(initiativeId, actor, { type: "DECIDE", outcomes: ["join"] }, async (tx) => {
    await tx.decision.create({
      data: { initiativeId, seq: 1, decidedOn: "2026-11-23", decidedBy: "Ayşe Kern", findings: {}, parts: { create: [{ districts: ["03352"], outcome: "join", networkId, reason: "Es ist schon da." }] } },
    });
  });
});

describe("the joining branch", () => {
  it("begins with the contribution, and ends once it and the handing over are on record", async () => {
    expect(await networksToJoin(initiativeId)).toMatchObject([{ id: networkId, name: "MINT-Netz", contactMailbox: "netz@example.org" }]);
    expect(await save(form())).toEqual({ status: "saved" });
    expect((await journeyOf(initiativeId)).value.joining).toBe("working");
    const close = { type: "STEP.CLOSE", step: "joining" } as const;
    expect(await runCommand(initiativeId, actor, close)).toMatchObject({ status: "refused", blockers: [{ code: "handOverMissing" }] });
    expect(await save(form({ handedOverOn: "2026-11-22", revision: 1 }))).toEqual({ status: "saved" });
    expect(await runCommand(initiativeId, actor, close)).toMatchObject({ status: "done" });
    expect((await journeyOf(initiativeId)).phase).toBe("joined");
  });

  it("stays closed while nothing it rests on changes, and goes back to work when it does", async () => {
    await save(form({ handedOverOn: "2026-11-22" }));
    await runCommand(initiativeId, actor, { type: "STEP.CLOSE", step: "joining" });
    await changeInitiative(initiativeId, actor, (tx) => tx.ownStep.create({ data: { initiativeId, title: "Logo" } }));
    expect((await journeyOf(initiativeId)).value.joining).toBe("closedByTeam");
    await save(form({ revision: 1, handedOverOn: null }));
    expect((await journeyOf(initiativeId)).value.joining).toBe("working");
  });

  it("shows a stale write what is stored now, also at the first write", async () => {
    await save(form());
    expect(await save(form({ contribution: "Anderes" }))).toMatchObject({ status: "conflict", current: { contribution: "Werkstatt an Samstagen", revision: 1 } });
    expect(await joiningOf(initiativeId)).toMatchObject({ contribution: "Werkstatt an Samstagen" });
  });

  it("takes no network that the decision does not name", async () => {
    const other = await db.network.create({ data: { slug: `fremd-${count}`, name: "Fremdes", normalizedName: `fremd${count}`, kind: "mint_region", land: "BY", state: "kept" } });
    expect(await save(form({ networkId: other.id }))).toEqual({ status: "unknownNetwork" });
    expect((await joiningOf(initiativeId)).revision).toBe(0);
  });
});

describe("joiningSchema", () => {
  it("lets everything be empty but refuses a day to come", () => {
    const schema = joiningSchema("2026-11-23");
    expect(schema.parse({ revision: "0", networkId: "", handedOverOn: "" })).toEqual({ networkId: null, contribution: "", contactNote: "", handedOverOn: null, handOverNote: "", revision: 0 });
    expect(schema.safeParse({ revision: "0", handedOverOn: "24.11.2026" }).success).toBe(false);
  });
});
