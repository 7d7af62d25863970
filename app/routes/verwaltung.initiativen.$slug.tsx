import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { returnAddress } from "~/domains/review";
import { AssignmentPage } from "~/domains/review/administration/assignment-page";
import { assignmentTexts } from "~/domains/review/administration/assignment.text";
import { assignAdvisers, initiativeForService, possibleAdvisers } from "~/domains/review/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

async function initiativeOf(slug: string | undefined) {
  const initiative = await initiativeForService(slug ?? "");
  if (!initiative) throw new Response(null, { status: 404 });
  return initiative;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const { id, name, districts } = await initiativeOf(params.slug);
  return { list: returnAddress(new URL(request.url).searchParams.get("zurueck")), initiativeName: name, districts, advisers: await possibleAdvisers(id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "service");
  const initiative = await initiativeOf(params.slug);
  const form = await readForm(request);
  const idsIn = (name: string) => form.getAll(name).filter((id): id is string => typeof id === "string");
  const outcome = await assignAdvisers(initiative.id, actor, idsIn("before"), idsIn("after"));
  const t = textFor(await localeOf(request), assignmentTexts);
  return redirectWithToast(returnAddress(new URL(request.url).searchParams.get("zurueck")), { text: t("done", outcome) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.initiativeName);

export default function Assignment() {
  const { initiativeName: name, districts, advisers, list } = useLoaderData<typeof loader>();
  return <AssignmentPage initiative={{ name, districts }} advisers={advisers} list={list} />;
}
