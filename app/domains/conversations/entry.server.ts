import type { Prisma } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { fingerprint } from "./confirmation-link.server";
import { confirmationState, objectionStands, type ConfirmationState, type ConversationKind, type Objection } from "./conversation";

/** Never the hash of the link: pages do not need it. */
export const entryFields = {
  id: true,
  kind: true,
  networkId: true,
  partnerId: true,
  organisation: true,
  personRole: true,
  heldOn: true,
  agreed: true,
  outcome: true,
  followUpOn: true,
  followUpNote: true,
  followUpDone: true,
  confirmSentTo: true,
  confirmAskedAt: true,
  confirmAskedFor: true,
  confirmTokenHash: true,
  confirmExpiresAt: true,
  confirmedAt: true,
  confirmedBy: true,
  confirmedByRole: true,
  disputedAt: true,
  disputedBy: true,
  disputedText: true,
  revision: true,
  createdBy: true,
  updatedBy: true,
} satisfies Prisma.ConversationSelect;

type Row = Prisma.ConversationGetPayload<{ select: typeof entryFields }>;

/** A conversation as the team and its adviser see it. Dates of days are YYYY-MM-DD, `outcome` is a key or "". */
export interface ConversationEntry {
  id: string;
  kind: ConversationKind;
  networkId: string | null;
  partnerId: string | null;
  organisation: string;
  personRole: string;
  heldOn: string;
  agreed: string;
  outcome: string;
  followUpOn: string | null;
  followUpNote: string;
  followUpDone: boolean;
  revision: number;
  createdBy: string;
  updatedBy: string;
  confirmation: {
    state: ConfirmationState;
    sentTo: string;
    askedAt: Date | null;
    expiresAt: Date | null;
    /** A link is out (it may have expired). */
    linkOut: boolean;
    confirmed: { at: Date; name: string; role: string } | null;
    disputed: { at: Date; name: string; text: string } | null;
  };
}

export function toEntry(row: Row, now = new Date()): ConversationEntry {
  const {
    confirmSentTo, confirmAskedAt, confirmAskedFor, confirmTokenHash, confirmExpiresAt, confirmedAt, confirmedBy, confirmedByRole, disputedAt, disputedBy, disputedText,
    ...entry
  } = row;
  const linkOut = confirmTokenHash !== null;
  const changedSince = confirmAskedFor !== "" && confirmAskedFor !== fingerprint(entry);
  return {
    ...entry,
    confirmation: {
      state: confirmationState({ linkOut, askedAt: confirmAskedAt, expiresAt: confirmExpiresAt, confirmedAt, disputedAt, changedSince }, now),
      sentTo: confirmSentTo,
      askedAt: confirmAskedAt,
      expiresAt: confirmExpiresAt,
      linkOut,
      confirmed: confirmedAt && { at: confirmedAt, name: confirmedBy, role: confirmedByRole },
      disputed: disputedAt && { at: disputedAt, name: disputedBy, text: disputedText },
    },
  };
}

/** Columns `objectionOf` reads. */
export const objectionFields = { confirmAskedAt: true, confirmedAt: true, disputedAt: true, disputedText: true } satisfies Prisma.ConversationSelect;

/** The objection of the other side as long as it stands, without the name of whoever made it. */
export function objectionOf(row: Prisma.ConversationGetPayload<{ select: typeof objectionFields }>): Objection | null {
  const { confirmAskedAt, disputedAt, disputedText } = row;
  if (!disputedAt || !objectionStands(row)) return null;
  return { on: calendarDate(disputedAt), text: disputedText, askedAgain: confirmAskedAt !== null && confirmAskedAt > disputedAt };
}
