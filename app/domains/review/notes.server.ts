import { advisedBy, notify, type SignedInActor } from "~/domains/account/index.server";
import { config } from "~/platform/config.server";
import { db, transaction, type Tx } from "~/platform/db.server";
import { formatDate } from "~/platform/i18n/format";
import { textFor } from "~/platform/i18n/texts";
import { notesTexts } from "./notes.text";
import { occasions, type Occasion } from "./occasions";
import type { NoteInput } from "./schema";

export interface ShownNote {
  id: string;
  occasion: Occasion;
  /** calendar date */
  heldOn: string;
  body: string;
  authorName: string;
  /** by the person who asks: only they change it */
  own: boolean;
  revision: number;
}

export const notesPageSize = 20;

type Author = Pick<SignedInActor, "user">;

const shown = (author: Author) => (note: { id: string; occasion: string; heldOn: string; body: string; authorId: string | null; authorName: string; revision: number }): ShownNote => ({
  id: note.id,
  occasion: occasions.find((known) => known === note.occasion) ?? "other",
  heldOn: note.heldOn,
  body: note.body,
  authorName: note.authorName,
  own: note.authorId === author.user.id,
  revision: note.revision,
});

/** Notes on a group, the latest occasion first. @param page from 1 */
export async function notesOf(initiativeId: string, reader: Author, page: number): Promise<{ notes: ShownNote[]; total: number }> {
  const where = { initiativeId };
  const [total, notes] = await Promise.all([
    db.adviserNote.count({ where }),
    db.adviserNote.findMany({ where, orderBy: [{ heldOn: "desc" }, { createdAt: "desc" }], skip: (page - 1) * notesPageSize, take: notesPageSize }),
  ]);
  return { total, notes: notes.map(shown(reader)) };
}

export async function hasNotes(initiativeId: string): Promise<boolean> {
  return (await db.adviserNote.findFirst({ where: { initiativeId }, select: { id: true } })) !== null;
}

/** When the last yearly talk was, and who recorded it; null: there was none. */
export async function latestTalk(initiativeId: string): Promise<{ heldOn: string; authorName: string } | null> {
  return db.adviserNote.findFirst({ where: { initiativeId, occasion: "status" }, orderBy: [{ heldOn: "desc" }, { createdAt: "desc" }], select: { heldOn: true, authorName: true } });
}

const ownNote = (id: string, author: Author) => ({ id, authorId: author.user.id });

/** A note of one's own, with the address of its group; null for those of others. */
export async function ownNoteOf(id: string, author: Author): Promise<(ShownNote & { group: string }) | null> {
  const note = await db.adviserNote.findFirst({ where: ownNote(id, author), include: { initiative: { select: { slug: true } } } });
  return note && { ...shown(author)(note), group: note.initiative.slug };
}

/** Adds a note; those who work in the team are told, because it stands for them to read. */
export async function addNote(initiativeId: string, author: Author, { occasion, heldOn, body }: NoteInput): Promise<void> {
  await transaction(async (tx) => {
    await tx.adviserNote.create({ data: { initiativeId, occasion, heldOn, body, authorId: author.user.id, authorName: author.user.name } });
    await tellTeamOfNote(tx, initiativeId, author, { occasion, heldOn, body });
  });
}

async function tellTeamOfNote(tx: Tx, initiativeId: string, { user }: Author, { occasion, heldOn, body }: Pick<NoteInput, "occasion" | "heldOn" | "body">): Promise<void> {
  const { name, slug, memberships } = await tx.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: { name: true, slug: true, memberships: { where: { role: { not: "read" }, userId: { not: user.id } }, select: { userId: true } } },
  });
  for (const { userId } of memberships) {
    await notify(tx, userId, (locale) => {
      const t = textFor(locale, notesTexts);
      return {
        group: name,
        subject: t("mail.subject", { initiative: name }),
        paragraphs: [t("mail.lead", { name: user.name, occasion: t(`occasion.${occasion}`), date: formatDate(locale, heldOn) }), body],
        action: { label: t("mail.action"), url: `${config.baseUrl}/initiativen/${slug}/beratung` },
      };
    });
  }
}

/** Changes a note of one's own. @returns the stored one as conflict where it was saved from another window */
export async function changeNote(id: string, author: Author, { occasion, heldOn, body, revision }: NoteInput): Promise<"saved" | "gone" | { conflict: ShownNote }> {
  const { count } = await db.adviserNote.updateMany({ where: { ...ownNote(id, author), revision }, data: { occasion, heldOn, body, revision: { increment: 1 } } });
  if (count === 1) return "saved";
  const conflict = await ownNoteOf(id, author);
  return conflict ? { conflict } : "gone";
}

export async function deleteNote(id: string, author: Author): Promise<boolean> {
  return (await db.adviserNote.deleteMany({ where: ownNote(id, author) })).count === 1;
}

/** The groups somebody can write a note on, by name. */
export async function ownGroups(userId: string): Promise<{ slug: string; name: string }[]> {
  return db.initiative.findMany({ where: { assignments: { some: advisedBy(userId) } }, select: { slug: true, name: true }, orderBy: { name: "asc" } });
}
