import { beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { changeInitiative } from "./change-initiative.server";
import { runCommand } from "./run-command.server";
import { sendNotice } from "./send-notice.server";
import { startJourney } from "./start-journey.server";

const lead = { user: { id: "lead", name: "lead" } };
const berta = { user: { id: "berta", name: "berta" } };

beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  await db.$executeRaw`DELETE FROM pgboss.job`;
});

async function group(): Promise<string> {
  await db.user.createMany({ data: [{ id: "lead", name: "lead", email: "lead@example.org" }, { id: "berta", name: "berta", email: "berta@example.org", role: "adviser" }] });
  return transaction(async (tx) => {
    const { id } = await tx.initiative.create({ data: { slug: "nordsee", name: "MINT Nordsee", memberships: { create: { userId: "lead", role: "lead" } } } });
    await startJourney(tx, id, { user: null });
    await tx.adviserAssignment.create({ data: { userId: "berta", initiativeId: id } });
    return id;
  });
}

async function mailsAfterNotices() {
  const notices = await db.$queryRaw<{ data: Parameters<typeof sendNotice>[0] }[]>`DELETE FROM pgboss.job WHERE name = 'journey-notice' RETURNING data`;
  await db.$executeRaw`DELETE FROM pgboss.job`;
  for (const { data } of notices.sort((a, b) => a.data.seq - b.data.seq)) await sendNotice(data);
  const mails = await db.$queryRaw<{ data: { to: string; subject: string; text: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'mail'`;
  return mails.map(({ data }) => data);
}

it("quotes the question with the answer", async () => {
  const id = await group();
  await runCommand(id, lead, { type: "STEP.START", step: "impulse" });
  await runCommand(id, berta, { type: "STEP.ASK", step: "impulse", question: "Wer trägt mit?" });
  await mailsAfterNotices();
  await runCommand(id, lead, { type: "STEP.ANSWER", step: "impulse", answer: "Die Stadt." });
  const [mail] = await mailsAfterNotices();
  expect(mail?.to).toBe("berta@example.org");
  expect(mail?.text).toContain("Frage: Wer trägt mit?");
  expect(mail?.text).toContain("Antwort: Die Stadt.");
});

it("tells the team when the adviser takes back what was discussed, with the reason; labels what was not examined", async () => {
  const id = await group();
  await runCommand(id, lead, { type: "STEP.START", step: "impulse" });
  await runCommand(id, berta, { type: "STEP.DISCUSS", step: "impulse", note: "Satzung" });
  expect((await mailsAfterNotices())[0]?.text).toContain("Nicht geprüft: Satzung");
  await runCommand(id, berta, { type: "STEP.REOPEN", step: "impulse", reason: "Ich hatte den falschen Schritt gewählt." });
  const mails = await mailsAfterNotices();
  expect(mails.map(({ to }) => to)).toEqual(["lead@example.org"]);
  expect(mails[0]?.subject).toContain("doch noch nicht besprochen");
  expect(mails[0]?.text).toContain("Ich hatte den falschen Schritt gewählt.");
});

it("tells team and adviser what has changed under a step that was discussed", async () => {
  const id = await group();
  await runCommand(id, lead, { type: "STEP.START", step: "impulse" });
  await runCommand(id, berta, { type: "STEP.DISCUSS", step: "impulse", note: "" });
  await mailsAfterNotices();
  // The impulse was put to the adviser with one field missing less than now.
  await db.$executeRaw`UPDATE "JourneyEvent" SET facts = jsonb_set(facts, '{impulseMissing}', '[]') WHERE "initiativeId" = ${id}`;
  await changeInitiative(id, { user: null }, async () => undefined);
  const mails = await mailsAfterNotices();
  expect(mails.map(({ to }) => to).sort()).toEqual(["berta@example.org", "lead@example.org"]);
  expect(mails[0]?.text).toContain("Geändert hat sich: Angaben des Impulses fehlen wieder.");
});
