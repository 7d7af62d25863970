import { beforeEach, describe, expect, it } from "vitest";
import { initialValue } from "@machines/run";
import { db, transaction } from "~/platform/db.server";
import { changeInitiative } from "./change-initiative.server";
import { historyOf, journeyOf } from "./queries.server";
import { replayJourney } from "./replay.server";
import { runCommand } from "./run-command.server";
import { startJourney } from "./start-journey.server";
import { StoredJourneyError } from "./stored-journey.server";

const actor = { user: { id: "u1", name: "Ayşe Kern" } };
let initiativeId: string;
let count = 0;

beforeEach(async () => {
  await db.network.deleteMany();
  initiativeId = await transaction(async (tx) => {
    const initiative = await tx.initiative.create({
      data: { slug: `nordsee-${++count}`, name: "MINT Nordsee", districts: { create: [{ ags: "03352", municipalities: [] }] } },
    });
    await startJourney(tx, initiative.id, actor);
    return initiative.id;
  });
});

const searched = () =>
  changeInitiative(initiativeId, actor, async (tx) => {
    await tx.searchEntry.create({ data: { initiativeId, source: "directory", searchedOn: "2026-11-20", result: "Nichts gefunden" } });
  });

const decide = (outcome: "found" | "join") =>
  runCommand(initiativeId, actor, { type: "DECIDE", outcomes: [outcome] }, async (tx) => {
    const seq = (await tx.decision.count({ where: { initiativeId } })) + 1;
    await tx.decision.create({
      data: {
        initiativeId,
        seq,
        decidedOn: "2026-11-23",
        decidedBy: "Ayşe Kern",
        findings: {},
        parts: { create: [{ districts: ["03352"], outcome, reason: "Es gibt nichts." }] },
      },
    });
  });

const events = () => db.journeyEvent.findMany({ where: { initiativeId }, orderBy: { seq: "asc" } });
const notices = () => db.$queryRaw<{ data: { seq: number; notice: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'journey-notice' AND data->>'initiativeId' = ${initiativeId}`;

async function highOverlap(): Promise<string> {
  const network = await db.network.create({
    data: {
      slug: `netz-${count}`,
      name: "MINT-Netz Cuxhaven",
      normalizedName: "mint netz cuxhaven",
      kind: "mint_region",
      land: "NI",
      state: "published",
      districts: { create: [{ ags: "03352" }] },
    },
  });
  return network.id;
}

describe("runCommand", () => {
  it("writes event, value, revision and notification together", async () => {
    await runCommand(initiativeId, actor, { type: "STEP.START", step: "impulse" });
    const result = await runCommand(initiativeId, { user: null }, { type: "STEP.ASK", step: "impulse", question: "Wer noch?" });
    expect(result).toMatchObject({ status: "done", revision: 3, value: { approach: { impulse: "question" } } });
    expect((await events()).map(({ seq, type, actorName }) => [seq, type, actorName])).toEqual([
      [1, "STARTED", "Ayşe Kern"],
      [2, "STEP.START", "Ayşe Kern"],
      [3, "STEP.ASK", ""],
    ]);
    expect((await notices()).map(({ data }) => [data.seq, data.notice])).toEqual([[3, "notifyTeam"]]);
    const { latest } = await journeyOf(initiativeId);
    expect(latest.impulse).toMatchObject({ text: "Wer noch?", changes: [{ step: "impulse", from: "working", to: "question" }] });
  });

  it("leaves no trace of a refusal, nor of the work that came with it", async () => {
    const result = await decide("found");
    expect(result).toEqual({ status: "refused", blockers: [{ code: "searchRecordMissing" }] });
    expect(await events()).toHaveLength(1);
    expect(await db.decision.count({ where: { initiativeId } })).toBe(0);
    expect(await notices()).toEqual([]);
    expect((await db.journey.findUniqueOrThrow({ where: { initiativeId } })).value).toEqual(initialValue());
  });

  it("holds the gate until the network of high overlap was talked to, or tried on two days", async () => {
    const networkId = await highOverlap();
    await searched();
    expect(await decide("found")).toEqual({ status: "refused", blockers: [{ code: "conversationsMissing", networks: [networkId] }] });
    const attempt = (heldOn: string) =>
      changeInitiative(initiativeId, actor, async (tx) => {
        await tx.conversation.create({ data: { initiativeId, networkId, kind: "attempt", organisation: "MINT-Netz", heldOn } });
      });
    for (const sameDay of ["2026-11-21", "2026-11-21"]) await attempt(sameDay);
    expect((await decide("found")).status).toBe("refused");
    await attempt("2026-11-22");
    expect((await decide("found")).status).toBe("done");
  });

  it("takes the decision out of force when it is opened again, and keeps it on record", async () => {
    await searched();
    await decide("join");
    await runCommand(initiativeId, actor, { type: "STEP.REOPEN", step: "decision", reason: "Neue Lage" });
    expect((await journeyOf(initiativeId)).facts.decision).toBeNull();
    expect((await db.decision.findFirstOrThrow({ where: { initiativeId } })).withdrawnAt).not.toBeNull();
    await decide("found");
    expect((await journeyOf(initiativeId)).facts.decision).toEqual({ outcomes: ["found"], networks: [] });
  });

  it("lets commands on one path take turns", async () => {
    await runCommand(initiativeId, actor, { type: "STEP.START", step: "impulse" });
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        runCommand(initiativeId, actor, index % 2 === 0 ? { type: "STEP.CLOSE", step: "impulse" } : { type: "STEP.REOPEN", step: "impulse" }),
      ),
    );
    const done = results.flatMap((result) => (result.status === "done" ? [result.revision] : []));
    expect(new Set(done).size).toBe(done.length);
    const seqs = (await events()).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(seqs).toHaveLength(2 + done.length);
    expect((await db.journey.findUniqueOrThrow({ where: { initiativeId } })).revision).toBe(seqs.length);
    expect(await replayJourney(initiativeId)).toEqual((await journeyOf(initiativeId)).value);
  });

  it("lets only one of two equal commands through", async () => {
    await searched();
    const results = await Promise.all([decide("found"), decide("found")]);
    expect(results.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    expect(await db.decision.count({ where: { initiativeId } })).toBe(1);
  });
});

describe("changeInitiative", () => {
  it("begins a step when the facts show work, and records nothing when nothing moves", async () => {
    await searched();
    await searched();
    expect((await events()).map(({ type }) => type)).toEqual(["STARTED", "FACTS_CHANGED"]);
    expect((await journeyOf(initiativeId)).value.approach.check).toBe("working");
  });

  it("sends a closed check back to work when another Kreis comes in, and leaves the decision alone", async () => {
    await searched();
    await decide("found");
    expect((await journeyOf(initiativeId)).value.approach.check).toBe("closedByTeam");
    await changeInitiative(initiativeId, actor, async (tx) => {
      await tx.areaDistrict.create({ data: { initiativeId, ags: "03356", municipalities: [] } });
    });
    const { value } = await journeyOf(initiativeId);
    expect([value.approach.check, value.decision]).toEqual(["working", "building"]);
    const { entries } = await historyOf(initiativeId);
    expect(entries[0]).toMatchObject({ type: "FACTS_CHANGED", changes: [{ step: "check", from: "closedByTeam", to: "working" }] });
  });

  it("undoes everything when the work fails", async () => {
    await expect(
      changeInitiative(initiativeId, actor, async (tx) => {
        await tx.searchEntry.create({ data: { initiativeId, source: "directory", searchedOn: "2026-11-20", result: "" } });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await db.searchEntry.count({ where: { initiativeId } })).toBe(0);
  });
});

describe("what is stored", () => {
  it("is what its events lead to", async () => {
    await searched();
    await runCommand(initiativeId, actor, { type: "STEP.CLOSE", step: "impulse", note: "Steht." });
    await decide("found");
    await runCommand(initiativeId, actor, { type: "STEP.SET_ASIDE", step: "support", reason: "Nach der Wahl." });
    await runCommand(initiativeId, actor, { type: "FOUND", foundedOn: "2027-03-01" });
    await runCommand(initiativeId, actor, { type: "REVIEW_YEAR", year: 2028 });
    const { value, phase, facts } = await journeyOf(initiativeId);
    expect(phase).toBe("carrying");
    expect(facts.lastReviewYear).toBe(2028);
    expect(await replayJourney(initiativeId)).toEqual(value);
  });

  it("is refused with a clear message when the machine does not know its state, and the process lives", async () => {
    await db.journey.update({ where: { initiativeId }, data: { value: { ...initialValue(), decision: "pondering" } } });
    const message = `The stored path of initiative ${initiativeId} cannot be read: journey.decision: unknown state "pondering"`;
    await expect(journeyOf(initiativeId)).rejects.toThrow(new StoredJourneyError(initiativeId, 'journey.decision: unknown state "pondering"'));
    await expect(runCommand(initiativeId, actor, { type: "STEP.START", step: "impulse" })).rejects.toThrow(message);
    await expect(searched()).rejects.toThrow(message);
    expect(await events()).toHaveLength(1);
    await db.journey.update({ where: { initiativeId }, data: { value: initialValue() } });
    expect((await runCommand(initiativeId, actor, { type: "STEP.START", step: "impulse" })).status).toBe("done");
  });

  it("is refused when it comes from a later machine", async () => {
    await db.journey.update({ where: { initiativeId }, data: { machineVersion: 99 } });
    await expect(journeyOf(initiativeId)).rejects.toThrow("stored by version 99");
  });
});

it("leaves a step closed that was closed before it was known who takes part by stage and side", async () => {
  await searched();
  await decide("found");
  await changeInitiative(initiativeId, actor, async (tx) => {
    await tx.partner.create({ data: { initiativeId, name: "Werft", kind: "company", state: "active", lane: "chain", stages: ["arbeit"] } });
  });
  await runCommand(initiativeId, actor, { type: "STEP.CLOSE", step: "partners" });
  for (const key of ["stagesCovered", "stagesOpen", "sectorsTakingPart", "companiesTakingPart"]) await db.$executeRaw`UPDATE "JourneyEvent" SET facts = facts - ${key} WHERE "initiativeId" = ${initiativeId}`;
  await changeInitiative(initiativeId, actor, async (tx) => {
    await tx.partner.updateMany({ where: { initiativeId }, data: { kind: "chamber_of_commerce", stages: [] } });
  });
  const { value, facts } = await journeyOf(initiativeId);
  expect(value.building.partners).toBe("closedByTeam");
  expect(facts).toMatchObject({ basisChanged: [], companiesTakingPart: 0, sectorsTakingPart: ["economy"] });
  expect(await replayJourney(initiativeId)).toEqual(value);
});
