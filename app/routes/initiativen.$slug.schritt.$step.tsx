import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isStep } from "~/domains/journey";
import { handleStepCommand, loadStep } from "~/domains/journey/index.server";
import { StepPage } from "~/domains/journey/step-page";
import { guidesOfStep } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";

/** Where steps with working pages of their own send their commands; shown when one was refused. */
export function loader(args: LoaderFunctionArgs) {
  const { step } = args.params;
  if (!isStep(step) || step === "decision") throw new Response(null, { status: 404 });
  return loadStep(args, step, guidesOfStep);
}

export function action(args: ActionFunctionArgs) {
  return handleStepCommand(args);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function StepRoute() {
  return <StepPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} hasTools />;
}
