import { db, transaction } from "~/platform/db.server";
import { tellOfAnswer } from "./tell-of-answer.server";
import { fingerprint, hashToken } from "./confirmation-link.server";
import type { Answer, ConfirmedText } from "./conversation";

/** What the other side sees: exactly what it confirms, nothing internal. */
export interface ConfirmationView extends ConfirmedText {
  initiative: string;
  /** Names this version of the text; goes back with the answer. */
  seen: string;
  confirmed: { at: Date; name: string; role: string } | null;
  disputed: { at: Date; name: string } | null;
}

function find(token: string, now: Date) {
  return db.conversation.findFirst({
    where: { confirmTokenHash: hashToken(token), confirmExpiresAt: { gt: now }, kind: "talk", agreed: { not: "" } },
    select: {
      id: true, organisation: true, heldOn: true, agreed: true, confirmAskedAt: true,
      confirmedAt: true, confirmedBy: true, confirmedByRole: true, disputedAt: true, disputedBy: true,
      initiative: { select: { name: true } },
    },
  });
}

/** Null where the link has expired, was revoked, or never existed. Changes nothing. */
export async function readForConfirmation(token: string, now = new Date()): Promise<ConfirmationView | null> {
  const row = await find(token, now);
  if (!row) return null;
  const { organisation, heldOn, agreed, confirmedAt, disputedAt, confirmAskedAt } = row;
  const answered = disputedAt && (!confirmAskedAt || disputedAt >= confirmAskedAt);
  return {
    organisation,
    heldOn,
    agreed,
    initiative: row.initiative.name,
    seen: fingerprint(row),
    confirmed: confirmedAt && { at: confirmedAt, name: row.confirmedBy, role: row.confirmedByRole },
    disputed: answered ? { at: disputedAt, name: row.disputedBy } : null,
  };
}

/**
 * Takes the other side's answer to the version of the text that it has seen, and tells the team by mail.
 * The revision moves on, so that a team member who is editing learns of the answer before saving over it.
 * @returns "changed" when the text is another one by now, "answered" when it was confirmed before, "gone" when the link does not hold any more
 */
export async function answerConfirmation(token: string, seen: string, answer: Answer, now = new Date()): Promise<"taken" | "answered" | "changed" | "gone"> {
  const row = await find(token, now);
  if (!row) return "gone";
  if (fingerprint(row) !== seen) return "changed";
  if (row.confirmedAt) return "answered";
  const { id, organisation, heldOn, agreed } = row;
  return transaction(async (tx) => {
    const { count } = await tx.conversation.updateMany({
      where: { id, organisation, heldOn, agreed, kind: "talk", confirmedAt: null, confirmTokenHash: hashToken(token) },
      data: {
        revision: { increment: 1 },
        ...(answer.type === "confirm"
          ? { confirmedAt: now, confirmedBy: answer.name, confirmedByRole: answer.role }
          : { disputedAt: now, disputedBy: answer.name, disputedText: answer.text }),
      },
    });
    if (count === 0) return "changed";
    await tellOfAnswer(tx, id, answer);
    return "taken";
  });
}
