import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handleStepCommand, loadStep } from "~/domains/journey/index.server";
import { StepPage } from "~/domains/journey/step-page";
import { guidesOfStep } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";

export function loader(args: LoaderFunctionArgs) {
  return loadStep(args, "support", guidesOfStep);
}

export function action(args: ActionFunctionArgs) {
  return handleStepCommand(args);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SupportRoute() {
  return <StepPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />;
}
