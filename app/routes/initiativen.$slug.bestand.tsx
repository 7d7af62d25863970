import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { countConversations, openFollowUps } from "~/domains/conversations/index.server";
import { CheckFrame } from "~/domains/networks/check/check-frame";
import { checkTexts } from "~/domains/networks/check/check.text";
import { loadCheck } from "~/domains/networks/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const [check, conversations, followUps] = await Promise.all([
    loadCheck(initiative.id, locale),
    countConversations(initiative.id),
    openFollowUps(initiative.id),
  ]);
  const { items, ...frame } = check;
  return {
    title: textFor(locale, checkTexts)("title"),
    frame: { ...frame, networks: items.length, conversations },
    followUps,
    today: calendarDate(new Date()),
    canEdit: can(actor, "initiative.edit", access),
    base: `/initiativen/${initiative.slug}/bestand`,
    slug: initiative.slug,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function CheckLayout() {
  const data = useLoaderData<typeof loader>();
  return (
    <CheckFrame {...data}>
      <Outlet />
    </CheckFrame>
  );
}
