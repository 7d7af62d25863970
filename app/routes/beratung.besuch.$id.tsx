import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative, requirePermission } from "~/domains/account/index.server";
import { changeNote, deleteNote, ownNoteOf } from "~/domains/review/index.server";
import { NoteFormPage } from "~/domains/review/note-form-page";
import { noteErrorTexts, notesTexts } from "~/domains/review/notes.text";
import { noteSchema } from "~/domains/review/schema";
import { parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** One's own note on a group that one still advises. */
async function noteFor(request: Request, id: string | undefined) {
  const author = await requirePermission(request, "adviser.workspace");
  const note = await ownNoteOf(id ?? "", author);
  if (!note) throw new Response(null, { status: 404 });
  const { actor, initiative } = await requireInitiative(request, note.group, "review.write");
  return { note, actor, initiative };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { note, initiative } = await noteFor(request, params.id);
  const { group, occasion, heldOn, body, revision } = note;
  return {
    title: textFor(await localeOf(request), notesTexts)("change.title"),
    groups: [{ slug: initiative.slug, name: initiative.name }],
    today: calendarDate(new Date()),
    values: { group, occasion, heldOn, body },
    revision,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { note, actor } = await noteFor(request, params.id);
  const locale = await localeOf(request);
  const t = textFor(locale, notesTexts);
  const back = `/initiativen/${note.group}/beratung`;
  const form = await readForm(request);
  if (form.get("intent") === "delete") {
    await deleteNote(note.id, actor);
    return redirectWithToast(back, { text: t("change.removed") });
  }
  const submission = await parseForm(form, noteSchema(calendarDate(new Date())), locale, noteErrorTexts);
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: undefined }, { status: 400 });
  const outcome = await changeNote(note.id, actor, submission.value);
  if (outcome === "gone") throw new Response(null, { status: 404 });
  if (outcome === "saved") return redirectWithToast(back, { text: t("change.saved") });
  const { occasion, heldOn, body, revision } = outcome.conflict;
  return data({ result: submission.reply(), conflict: { values: { group: note.group, occasion, heldOn, body }, revision } }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function ChangeNote() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <NoteFormPage {...page} result={answer?.result} conflict={answer?.conflict} />;
}
