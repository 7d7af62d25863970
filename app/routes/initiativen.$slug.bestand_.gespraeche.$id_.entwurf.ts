import type { ActionFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { conversationSchema } from "~/domains/conversations";
import { conversationErrors } from "~/domains/conversations/conversations.text";
import { changeConversation, findConversation } from "~/domains/conversations/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { parseForm } from "~/platform/forms/parse-form.server";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import type { DraftAnswer } from "~/ui/autosave/draft-answer";

const answer = (body: DraftAnswer) => Response.json(body, { headers: { "Cache-Control": "no-store" } });

/** Takes a conversation as one types. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const id = params.id ?? "";
  const before = await findConversation(initiative.id, "team", id);
  if (!before) throw new Response(null, { status: 404 });
  const submission = await parseForm(request, conversationSchema(calendarDate(new Date()), before.followUpOn), await localeOf(request), conversationErrors);
  if (submission.status !== "success") return answer({ status: "refused" });
  const writing = { initiativeId: initiative.id, by: actor.user.name };
  const saved = await changeInitiative(initiative.id, actor, (tx) => changeConversation(tx, writing, id, submission.value));
  if (saved.status !== "saved") return answer({ status: saved.status === "conflict" ? "conflict" : "refused" });
  return answer({ status: "saved", revision: submission.value.revision + 1 });
}
