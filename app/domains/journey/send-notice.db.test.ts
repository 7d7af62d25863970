import { expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { runCommand } from "./run-command.server";
import { sendNotice } from "./send-notice.server";
import { startJourney } from "./start-journey.server";

it("tells those who may edit, in their language, but not who asked", async () => {
  const user = (id: string, locale: string) => db.user.create({ data: { id, name: id, email: `${id}@example.org`, locale } });
  await Promise.all([user("lead", "de"), user("edit", "en"), user("read", "de")]);
  const { id: initiativeId } = await transaction(async (tx) => {
    const roles = ["lead", "edit", "read"] as const;
    const initiative = await tx.initiative.create({
      data: { slug: "nordsee", name: "MINT Nordsee", memberships: { create: roles.map((role) => ({ userId: role, role })) } },
    });
    await startJourney(tx, initiative.id, { user: null });
    return initiative;
  });
  await runCommand(initiativeId, { user: null }, { type: "STEP.START", step: "impulse" });
  await runCommand(initiativeId, { user: { id: "lead", name: "lead" } }, { type: "STEP.ASK", step: "impulse", question: "Wer trägt mit?" });
  await sendNotice({ initiativeId, seq: 3, notice: "notifyTeam", params: { step: "impulse", reason: "question" } });
  const mails = await db.$queryRaw<{ data: { to: string; subject: string; text: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'mail'`;
  expect(mails.map(({ data }) => [data.to, data.subject])).toEqual([["edit@example.org", "MINT Nordsee: question from your adviser on “Impulse”"]]);
  expect(mails[0]?.data.text).toContain("Wer trägt mit?");
  expect(mails[0]?.data.text).toContain("/initiativen/nordsee/impuls");
});
