import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative, teamOf } from "~/domains/account/index.server";
import { FollowUps } from "~/domains/conversations/follow-ups";
import { openFollowUps } from "~/domains/conversations/index.server";
import { labelOf, neighboursOf } from "~/domains/districts";
import { areaOf } from "~/domains/impulse/index.server";
import { ownStepsOf } from "~/domains/initiative/index.server";
import { pathView } from "~/domains/journey";
import { journeyOf } from "~/domains/journey/index.server";
import { journeyTexts } from "~/domains/journey/journey.text";
import { PathPage } from "~/domains/journey/path-page";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const [journey, area, team, followUps, own] = await Promise.all([
    journeyOf(initiative.id),
    areaOf(initiative.id),
    teamOf(initiative.id),
    openFollowUps(initiative.id),
    ownStepsOf(initiative.id),
  ]);
  const ags = area.parts.map((part) => part.ags);
  return {
    title: `${textFor(locale, journeyTexts)("title")} · ${initiative.name}`,
    initiative: { slug: initiative.slug, name: initiative.name },
    base: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    view: pathView(journey, { locale, hidden: initiative.hiddenSteps }),
    districts: ags.map(labelOf),
    neighbours: neighboursOf(ags).map((key) => ({ ags: key, label: labelOf(key) })),
    team: team.members.map(({ name, role }) => ({ name, role })),
    advisers: team.advisers.map(({ name }) => name),
    own,
    followUps,
    today: calendarDate(new Date()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function PathRoute() {
  const { followUps, today, ...page } = useLoaderData<typeof loader>();
  return <PathPage {...page} followUps={<FollowUps items={followUps} slug={page.initiative.slug} today={today} canEdit={page.canEdit} />} existing={null} />;
}
