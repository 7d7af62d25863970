import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative, type SignedInActor } from "~/domains/account/index.server";
import { askSchema, conversationCrumbs, conversationSchema, counterpartName, typedValues, valuesOf } from "~/domains/conversations";
import { ConfirmationPanel } from "~/domains/conversations/confirmation-panel";
import { confirmationTexts } from "~/domains/conversations/confirmation.text";
import { Conflict } from "~/domains/conversations/conflict";
import { ConversationForm } from "~/domains/conversations/conversation-form";
import { ConversationView } from "~/domains/conversations/conversation-view";
import { conversationErrors, conversationTexts } from "~/domains/conversations/conversations.text";
import { askConfirmation, changeConversation, deleteConversation, findConversation, listCounterparts, revokeConfirmationLink } from "~/domains/conversations/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page, Stack } from "~/ui/page";

const pageOf = (slug: string, id = "") => `/initiativen/${slug}/bestand/gespraeche${id && `/${id}`}`;
const unknown = () => new Response(null, { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const conversation = await findConversation(initiative.id, can(actor, "initiative.internal", access) ? "team" : "outside", params.id ?? "");
  if (!conversation) throw unknown();
  const search = new URL(request.url).searchParams;
  const canEdit = can(actor, "initiative.edit", access);
  const editing = canEdit && search.has("bearbeiten");
  const t = textFor(await localeOf(request), conversationTexts);
  return {
    slug: initiative.slug,
    conversation,
    canEdit,
    askDelete: search.has("loeschen"),
    counterparts: editing ? await listCounterparts(initiative.id, [conversation.networkId, conversation.partnerId].filter((id) => id !== null)) : null,
    today: calendarDate(new Date()),
    title: t(conversation.kind === "talk" ? "with" : "attemptWith", { organisation: conversation.organisation }),
  };
}

interface Deed {
  form: FormData;
  locale: Locale;
  actor: SignedInActor;
  initiative: { id: string; slug: string; name: string };
  id: string;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const form = await readForm(request);
  const deed = { form, locale: await localeOf(request), actor, initiative, id: params.id ?? "" };
  switch (form.get("intent")) {
    case "delete":
      return remove(deed);
    case "ask":
      return ask(deed);
    case "revoke":
      return revoke(deed);
    default:
      return save(deed);
  }
}

async function save({ form, locale, actor, initiative, id }: Deed) {
  const before = await findConversation(initiative.id, "team", id);
  const submission = await parseForm(form, conversationSchema(calendarDate(new Date()), before?.followUpOn), locale, conversationErrors);
  if (submission.status !== "success") return invalid(submission);
  const writing = { initiativeId: initiative.id, by: actor.user.name };
  const saved = await changeInitiative(initiative.id, actor, (tx) => changeConversation(tx, writing, id, submission.value));
  if (saved.status === "unknown") throw unknown();
  if (saved.status === "conflict") {
    return data({ conflict: { result: submission.reply(), mine: typedValues(submission.value), current: saved.current } }, { status: 409 });
  }
  return redirectWithToast(pageOf(initiative.slug, id), { text: textFor(locale, conversationTexts)("changed") });
}

async function remove({ locale, actor, initiative, id }: Deed) {
  const removed = await changeInitiative(initiative.id, actor, (tx) => deleteConversation(tx, initiative.id, id));
  if (!removed) throw unknown();
  return redirectWithToast(pageOf(initiative.slug), { text: textFor(locale, conversationTexts)("deleted", removed) });
}

/** The link is in the answer itself, because it cannot be shown a second time. */
async function ask({ form, locale, actor, initiative, id }: Deed) {
  const submission = await parseForm(form, askSchema, locale);
  if (submission.status !== "success") return data({ asking: submission.reply() }, { status: 400 });
  const { email } = submission.value;
  const asked = await changeInitiative(initiative.id, actor, (tx) => askConfirmation(tx, { initiative, conversationId: id, askedBy: actor.user.id, email, locale }));
  if (asked.status === "unknown") throw unknown();
  if (asked.status === "nothingToConfirm") return data({ asking: submission.reply({ formErrors: [textFor(locale, confirmationTexts)("needsTalk")] }) }, { status: 400 });
  if (asked.status === "tooMany") {
    const seconds = Math.max(1, Math.ceil((asked.tooMany.retryAt.getTime() - Date.now()) / 1000));
    const sentence = textFor(locale, confirmationTexts)("tooMany", { hours: Math.ceil(seconds / 3600) });
    return data({ asking: submission.reply({ fieldErrors: { email: [sentence] } }) }, { status: 429, headers: { "Retry-After": String(seconds) } });
  }
  return { made: { link: asked.link, email: email ?? "" }, asking: submission.reply({ resetForm: true }) };
}

async function revoke({ locale, actor, initiative, id }: Deed) {
  const known = await changeInitiative(initiative.id, actor, (tx) => revokeConfirmationLink(tx, initiative.id, id));
  if (!known) throw unknown();
  return redirectWithToast(pageOf(initiative.slug, id), { text: textFor(locale, confirmationTexts)("revoked") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ConversationRoute() {
  const { slug, conversation, canEdit, askDelete, counterparts, today, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(conversationTexts);
  const page = pageOf(slug, conversation.id);
  const conflict = answer && "conflict" in answer ? answer.conflict : undefined;
  const current = conflict?.current ?? conversation;
  return (
    <Page title={title} breadcrumbs={conversationCrumbs(t, slug)} width="narrow">
      <Stack>
        {counterparts ? (
          <>
            {conflict ? (
              <Conflict
                stored={{ ...valuesOf(current), organisation: current.organisation }}
                mine={{ ...conflict.mine, organisation: counterpartName(counterparts, conflict.mine.withWhom, conflict.mine.organisation) }}
                savedBy={current.updatedBy}
                keepTo={page}
              />
            ) : null}
            <ConversationForm
              values={valuesOf(conversation)}
              counterparts={counterparts}
              result={answer && "result" in answer ? answer.result : conflict?.result}
              revision={current.revision}
              today={today}
              cancelTo={page}
              draftsTo={conflict || current.confirmation.confirmed ? undefined : `${page}/entwurf`}
              confirmedBy={current.confirmation.confirmed?.name}
            />
          </>
        ) : (
          <>
            <ConversationView conversation={conversation} page={page} canEdit={canEdit} askDelete={askDelete} />
            <ConfirmationPanel
              conversation={conversation}
              page={page}
              canEdit={canEdit}
              made={answer && "made" in answer ? answer.made : undefined}
              result={answer && "asking" in answer ? answer.asking : undefined}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}
