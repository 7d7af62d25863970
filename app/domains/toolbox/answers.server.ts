import { db, transaction } from "~/platform/db.server";
import type { AnswerChange, Answers } from "./answers";

/** What a team answered and ticked in a guide. */
export async function answersOf(initiativeId: string, guide: string): Promise<Answers> {
  const rows = await db.guideAnswer.findMany({ where: { initiativeId, guide } });
  return Object.fromEntries(rows.map(({ key, value, updatedBy, updatedAt }) => [key, { value, updatedBy, updatedAt }]));
}

/** Writes changes to the answers of a guide. @param by name of the person */
export async function saveAnswers(initiativeId: string, guide: string, changes: readonly AnswerChange[], by: string): Promise<void> {
  await transaction(async (tx) => {
    // In one order, so that two forms sent at once do not wait for each other in a circle.
    for (const { key, value } of [...changes].sort((a, b) => a.key.localeCompare(b.key))) {
      const id = { initiativeId, guide, key };
      if (value === null) await tx.guideAnswer.deleteMany({ where: id });
      else await tx.guideAnswer.upsert({ where: { initiativeId_guide_key: id }, create: { ...id, value, updatedBy: by }, update: { value, updatedBy: by } });
    }
  });
}
