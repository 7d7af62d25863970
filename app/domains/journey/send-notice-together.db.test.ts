import { expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { runCommandIn } from "./run-command.server";
import { sendNotice } from "./send-notice.server";
import { startJourney } from "./start-journey.server";

it("tells of steps discussed with one click in one mail, with what was not examined", async () => {
  const user = (id: string, role: "member" | "adviser") => db.user.create({ data: { id, name: id, email: `${id}@example.org`, role } });
  await Promise.all([user("lead", "member"), user("adviser", "adviser")]);
  const adviser = { user: { id: "adviser", name: "adviser" } };
  await transaction(async (tx) => {
    const initiative = await tx.initiative.create({
      data: {
        slug: "ostsee",
        name: "MINT Ostsee",
        memberships: { create: { userId: "lead", role: "lead" } },
        assignments: { create: { userId: "adviser" } },
        districts: { create: { ags: "13073" } },
        searches: { create: { source: "other", searchedOn: "2026-11-01", result: "nichts gefunden" } },
      },
    });
    await startJourney(tx, initiative.id, { user: null });
    for (const step of ["impulse", "check"] as const) {
      await runCommandIn(tx, initiative.id, adviser, { type: "STEP.START", step });
    }
    for (const step of ["impulse", "check"] as const) {
      const result = await runCommandIn(tx, initiative.id, adviser, { type: "STEP.DISCUSS", step, note: "Satzungsfragen blieben offen." });
      expect(result.status).toBe("done");
    }

  });
  const notices = await db.$queryRaw<{ data: Parameters<typeof sendNotice>[0] }[]>`SELECT data FROM pgboss.job WHERE name = 'journey-notice'`;
  expect(notices).toHaveLength(2);
  for (const { data } of notices) await sendNotice(data);
  const mails = await db.$queryRaw<{ data: { to: string; subject: string; text: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'mail'`;
  expect(mails.map(({ data }) => [data.to, data.subject])).toEqual([["lead@example.org", "MINT Ostsee: „Impuls, Was gibt es schon?“ gemeinsam besprochen"]]);
  expect(mails[0]?.data.text).toContain("diese 2 Schritte");
  expect(mails[0]?.data.text).toContain("Satzungsfragen blieben offen.");
});
