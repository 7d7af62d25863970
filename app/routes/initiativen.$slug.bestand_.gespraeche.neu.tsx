import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { conversationCrumbs, conversationSchema } from "~/domains/conversations";
import { ConversationForm } from "~/domains/conversations/conversation-form";
import { conversationErrors, conversationTexts } from "~/domains/conversations/conversations.text";
import { finishFollowUp, listCounterparts, recordConversation } from "~/domains/conversations/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const search = new URL(request.url).searchParams;
  const [network, partner] = [search.get("netzwerk"), search.get("partner")];
  return {
    slug: initiative.slug,
    counterparts: await listCounterparts(initiative.id, network ? [network] : []),
    withWhom: network ? `network:${network}` : partner ? `partner:${partner}` : "",
    today: calendarDate(new Date()),
    backTo: ownPath(search.get("weiter"), `/initiativen/${initiative.slug}/bestand/gespraeche`),
    entryId: randomUUID(),
    title: textFor(await localeOf(request), conversationTexts)("newTitle"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, conversationSchema(calendarDate(new Date())), locale, conversationErrors);
  if (submission.status !== "success") return invalid(submission);
  const writing = { initiativeId: initiative.id, by: actor.user.name };
  const search = new URL(request.url).searchParams;
  const followUp = search.get("wiedervorlage");
  const result = await changeInitiative(initiative.id, actor, async (tx) => {
    const recorded = await recordConversation(tx, writing, submission.value);
    // The talk that a follow-up asked for settles it.
    if (recorded.status === "saved" && followUp) await finishFollowUp(tx, writing, followUp);
    return recorded;
  });
  if (result.status !== "saved") throw new Response(null, { status: 404 });
  return redirectWithToast(ownPath(search.get("weiter"), `/initiativen/${initiative.slug}/bestand/gespraeche/${result.id}`), { text: textFor(locale, conversationTexts)("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewConversationRoute() {
  const { slug, counterparts, withWhom, today, entryId, backTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(conversationTexts);
  return (
    <Page title={t("newTitle")} breadcrumbs={conversationCrumbs(t, slug)} width="narrow">
      <ConversationForm
        values={{ kind: "talk", withWhom, heldOn: today }}
        counterparts={counterparts}
        result={answer?.result}
        revision={null}
        entryId={entryId}
        today={today}
        cancelTo={backTo}
      />
    </Page>
  );
}
