import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { countConversations, openFollowUps } from "~/domains/conversations/index.server";
import { isGateOpen } from "~/domains/networks/check/check-gate";
import { CheckFrame } from "~/domains/networks/check/check-frame";
import { checkTexts } from "~/domains/networks/check/check.text";
import { loadStep } from "~/domains/journey/index.server";
import { Guides } from "~/domains/journey/guides";
import { StepStatus } from "~/domains/journey/step-status";
import { decisionInForce, loadCheck } from "~/domains/networks/index.server";
import { guideLinks, guidesOfStep } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const reader = can(actor, "initiative.internal", access) ? "team" : "outside";
  const [check, conversations, followUps, step, decision] = await Promise.all([
    loadCheck(initiative.id, locale),
    countConversations(initiative.id, reader),
    openFollowUps(initiative.id, reader),
    loadStep(args, "check", guidesOfStep),
    decisionInForce(initiative.id),
  ]);
  const { items, ...frame } = check;
  return {
    title: textFor(locale, checkTexts)("title"),
    frame: { ...frame, networks: items.length, conversations },
    followUps,
    step: step.view,
    guides: step.guides,
    decisionGuides: guideLinks("decision", locale, initiative.slug),
    pathTo: step.base,
    decided: decision !== null,
    today: calendarDate(new Date()),
    canEdit: can(actor, "initiative.edit", access),
    base: `/initiativen/${initiative.slug}/bestand`,
    slug: initiative.slug,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function CheckLayout() {
  const { step, pathTo, guides, decisionGuides, decided, ...data } = useLoaderData<typeof loader>();
  // What is missing for the decision stands in the card above, with links: it is not said twice.
  const shown = isGateOpen(data.frame.gate) ? step : { ...step, actions: step.actions.filter(({ blockers }) => blockers.length === 0) };
  const deciding = useLocation().pathname.endsWith("/bestand/entscheidung");
  return (
    <CheckFrame
      {...data}
      status={<StepStatus view={shown} base={pathTo} action={`${pathTo}/schritt/check`} next={data.base} />}
      guides={<Guides guides={deciding ? decisionGuides : guides} />}
      deciding={deciding}
      decided={decided && isGateOpen(data.frame.gate)}
    >
      <Outlet />
    </CheckFrame>
  );
}
