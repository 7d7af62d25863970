import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { ConversationList } from "~/domains/conversations/conversation-list";
import { conversationTexts } from "~/domains/conversations/conversations.text";
import { listConversations, organisationsSpokenTo } from "~/domains/conversations/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const reader = can(actor, "initiative.internal", access) ? "team" : "outside";
  const search = new URL(request.url).searchParams;
  const filter = { withWhom: search.get("mit") ?? "", open: search.get("offen") === "1" };
  const [list, organisations] = await Promise.all([
    listConversations(initiative.id, reader, { ...filter, page: Number.parseInt(search.get("seite") ?? "1", 10) || 1 }),
    organisationsSpokenTo(initiative.id, reader),
  ]);
  return {
    ...list,
    organisations,
    filter,
    list: `/initiativen/${initiative.slug}/bestand/gespraeche`,
    canEdit: can(actor, "initiative.edit", access),
    title: textFor(await localeOf(request), conversationTexts)("title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function ConversationsRoute() {
  const { title, ...loaded } = useLoaderData<typeof loader>();
  return (
    <section aria-label={title}>
      <ConversationList {...loaded} />
    </section>
  );
}
