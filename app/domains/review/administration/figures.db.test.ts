import { beforeEach, expect, it } from "vitest";
import { runCommand, startJourney } from "~/domains/journey/index.server";
import { db, transaction } from "~/platform/db.server";
import { figures } from "../index.server";

beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  await db.siteText.deleteMany();
});

it("names initiatives that wait for feedback without anybody to give it", async () => {
  await db.user.create({ data: { id: "berta", name: "berta", email: "berta@beispiel.test", role: "adviser" } });
  const make = (slug: string) =>
    transaction(async (tx) => {
      const { id } = await tx.initiative.create({ data: { slug, name: slug, assignments: { create: { userId: "berta" } }, districts: { create: { ags: "03352" } } } });
      await startJourney(tx, id, { user: null });
      return id;
    });
  const waiting = await make("wartet");
  await make("still");
  await runCommand(waiting, { user: null }, { type: "STEP.START", step: "coordination" });
  const journey = await db.journey.findUniqueOrThrow({ where: { initiativeId: waiting } });
  await db.journey.update({ where: { initiativeId: waiting }, data: { value: JSON.parse(JSON.stringify(journey.value).replace(/"(open|inProgress|working)"/, '"submitted"')) as object } });
  expect((await figures()).waitingUnadvised).toEqual([]);
  await db.adviserAssignment.deleteMany();
  expect(await figures()).toMatchObject({ withoutAdviser: 2, waitingUnadvised: [{ slug: "wartet" }] });
});

it("says which pages of the operator have no text", async () => {
  expect((await figures()).unwritten).toEqual(["impressum", "datenschutz", "servicestelle"]);
  await db.siteText.create({ data: { key: "impressum", locale: "de", body: "Musterkreis" } });
  await db.siteText.create({ data: { key: "datenschutz", locale: "de", body: "" } });
  expect((await figures()).unwritten).toEqual(["datenschutz", "servicestelle"]);
});
