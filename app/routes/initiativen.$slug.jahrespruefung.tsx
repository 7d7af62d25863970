import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { handleStepCommand, loadStep } from "~/domains/journey/index.server";
import { StepPage } from "~/domains/journey/step-page";
import { latestTalk } from "~/domains/review/index.server";
import { TalkCard } from "~/domains/review/talk-card";
import { guidesOfStep } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";

export async function loader(args: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(args.request, args.params.slug, "initiative.read");
  const [step, talk] = await Promise.all([loadStep(args, "annualReview", guidesOfStep), latestTalk(initiative.id)]);
  return { ...step, talk };
}

export function action(args: ActionFunctionArgs) {
  return handleStepCommand(args);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function AnnualReviewRoute() {
  const { talk, ...step } = useLoaderData<typeof loader>();
  return <StepPage {...step} beside={<TalkCard talk={talk} base={step.base} />} result={useActionData<typeof action>()?.result} />;
}
