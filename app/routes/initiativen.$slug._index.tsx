import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { peopleOf, requireInitiative } from "~/domains/account/index.server";
import { FollowUps } from "~/domains/conversations/follow-ups";
import { openFollowUps } from "~/domains/conversations/index.server";
import { labelOf, neighboursOf } from "~/domains/districts/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { ownStepsOf } from "~/domains/initiative/index.server";
import { pathView, possibleCommands, type Step } from "~/domains/journey";
import { handleStepCommand, journeyOf } from "~/domains/journey/index.server";
import { pathTexts } from "~/domains/journey/path.text";
import { ExistingRegion } from "~/domains/journey/existing-region";
import { PathPage } from "~/domains/journey/path-page";
import { hasNotes } from "~/domains/review/index.server";
import { siteTextForVisitor } from "~/domains/site/index.server";
import { guideLinks } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const people = peopleOf(initiative.id);
  const [journey, area, { members, advisers }, followUps, own, contact, noted] = await Promise.all([
    journeyOf(initiative.id),
    areaOf(initiative.id),
    people,
    openFollowUps(initiative.id, can(actor, "initiative.internal", access) ? "team" : "outside"),
    ownStepsOf(initiative.id),
    // Whoever is advised asks there first.
    people.then(({ advisers }) => (advisers.length === 0 ? siteTextForVisitor("servicestelle", locale) : "")),
    hasNotes(initiative.id),
  ]);
  const view = pathView(journey, { locale, hidden: initiative.hiddenSteps });
  const guidesFor = (step: Step) => guideLinks(step, locale, initiative.slug);
  const guides = view.guideSteps.flatMap(guidesFor);
  const ags = area.parts.map((part) => part.ags);
  return {
    title: `${textFor(locale, pathTexts)("title")} · ${initiative.name}`,
    initiative: { slug: initiative.slug, name: initiative.name },
    base: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    view,
    guides: guides.filter(({ to }, index) => guides.findIndex((other) => other.to === to) === index).slice(0, 4),
    nextGuide: guidesFor(view.next.step)[0] ?? null,
    districts: ags.map(labelOf),
    neighbours: neighboursOf(ags).map((key) => ({ ags: key, label: labelOf(key) })),
    team: members.map(({ name, role }) => ({ name, role })),
    advisers: advisers.map(({ name }) => name),
    hasNotes: noted,
    serviceContact: contact,
    own,
    existing: {
      enter: possibleCommands(journey.value, "decision", journey.facts).some(({ type, blockers }) => type === "ENTER_EXISTING" && blockers.length === 0),
      entered: journey.value.decision === "existing",
    },
    followUps,
    today: calendarDate(new Date()),
  };
}

/** A region that exists already enters here, and can take that back. */
export function action(args: ActionFunctionArgs) {
  return handleStepCommand(args);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function PathRoute() {
  const { followUps, today, existing, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <PathPage
      {...page}
      followUps={<FollowUps items={followUps} slug={page.initiative.slug} today={today} canEdit={page.canEdit} />}
      existing={page.canEdit ? <ExistingRegion {...existing} result={result} /> : null}
    />
  );
}
