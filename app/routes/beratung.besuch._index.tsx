import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative, requirePermission } from "~/domains/account/index.server";
import { addNote, ownGroups } from "~/domains/review/index.server";
import { NoteFormPage } from "~/domains/review/note-form-page";
import { noteErrorTexts, notesTexts } from "~/domains/review/notes.text";
import { noteSchema } from "~/domains/review/schema";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requirePermission(request, "adviser.workspace");
  const wanted = new URL(request.url).searchParams.get("gruppe");
  const groups = await ownGroups(user.id);
  const today = calendarDate(new Date());
  const group = groups.find(({ slug }) => slug === wanted)?.slug ?? "";
  return {
    title: textFor(await localeOf(request), notesTexts)("new.title"),
    groups,
    today,
    values: { group, occasion: "visit" as const, heldOn: today, body: "" },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requirePermission(request, "adviser.workspace");
  const locale = await localeOf(request);
  const t = textFor(locale, notesTexts);
  const submission = await parseForm(request, noteSchema(calendarDate(new Date())), locale, noteErrorTexts);
  if (submission.status !== "success") return invalid(submission);
  const { group } = submission.value;
  // Withdrawn since the page was opened: what was typed stays on the page.
  if (!(await ownGroups(user.id)).some(({ slug }) => slug === group)) return invalid(submission, { fieldErrors: { group: [t("new.notYours")] } });
  const { actor, initiative } = await requireInitiative(request, group, "review.write");
  await addNote(initiative.id, actor, submission.value);
  return redirectWithToast(`/initiativen/${group}/beratung`, { text: t("new.saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Visit() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <NoteFormPage {...page} result={useActionData<typeof action>()?.result} />;
}
