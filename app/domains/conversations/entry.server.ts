import type { Prisma } from "~/platform/db.server";
import { confirmationState, type ConfirmationState, type ConversationKind } from "./conversation";

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
    confirmSentTo, confirmAskedAt, confirmTokenHash, confirmExpiresAt, confirmedAt, confirmedBy, confirmedByRole, disputedAt, disputedBy, disputedText,
    ...entry
  } = row;
  const linkOut = confirmTokenHash !== null;
  return {
    ...entry,
    confirmation: {
      state: confirmationState({ linkOut, askedAt: confirmAskedAt, expiresAt: confirmExpiresAt, confirmedAt, disputedAt }, now),
      sentTo: confirmSentTo,
      askedAt: confirmAskedAt,
      expiresAt: confirmExpiresAt,
      linkOut,
      confirmed: confirmedAt && { at: confirmedAt, name: confirmedBy, role: confirmedByRole },
      disputed: disputedAt && { at: disputedAt, name: disputedBy, text: disputedText },
    },
  };
}
