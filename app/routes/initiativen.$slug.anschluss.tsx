import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { changeInitiative, handleStepCommand, joiningOf, journeyOf, loadStep, networksToJoin, saveJoining } from "~/domains/journey/index.server";
import { JoiningForm } from "~/domains/journey/joining/joining-form";
import { JoiningPage } from "~/domains/journey/joining/joining-page";
import { joiningErrorTexts, joiningTexts } from "~/domains/journey/joining/joining.text";
import { joiningSchema } from "~/domains/journey/joining/schema";
import { guidesOfStep } from "~/domains/toolbox";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(args.request, args.params.slug, "initiative.read");
  const [step, joining, networks, { value }] = await Promise.all([
    loadStep(args, "joining", guidesOfStep),
    joiningOf(initiative.id),
    networksToJoin(initiative.id),
    journeyOf(initiative.id),
  ]);
  const canEdit = can(actor, "initiative.edit", access);
  const closable = step.view.actions.some(({ type, blockers }) => type === "STEP.CLOSE" && blockers.length === 0);
  return {
    ...step,
    view: { ...step.view, primary: step.view.primary === "STEP.ANSWER" || !canEdit ? step.view.primary : closable ? ("STEP.CLOSE" as const) : null },
    joining,
    networks,
    canEdit,
    undecided: value.decision === "open",
    building: value.decision === "buildingAndJoining",
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, params } = args;
  const form = await readForm(request.clone());
  if (form.get("intent") !== "save") return handleStepCommand(args);
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const t = textFor(locale, joiningTexts);
  const submission = await parseForm(form, joiningSchema(calendarDate(new Date())), locale, joiningErrorTexts);
  if (submission.status !== "success") return invalid(submission);
  const saved = await changeInitiative(initiative.id, actor, (tx) => saveJoining(tx, initiative.id, actor.user.name, submission.value));
  if (saved.status === "unknownNetwork") return invalid(submission, { fieldErrors: { networkId: [t("error.unknownNetwork")] } });
  if (saved.status === "conflict") {
    const { revision: _, ...mine } = submission.value;
    return data({ conflict: { result: submission.reply(), mine, stored: saved.current } }, { status: 409 });
  }
  return redirectWithToast(`/initiativen/${initiative.slug}/anschluss`, { text: t("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function JoiningRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  const result = answer && "result" in answer ? answer.result : conflict?.result;
  const ofForm = result?.initialValue?.["intent"] === "save";
  return (
    <JoiningPage
      {...loaded}
      result={ofForm ? undefined : result}
      form={
        <JoiningForm
          key={loaded.joining.revision}
          joining={loaded.joining}
          networks={loaded.networks}
          base={loaded.base}
          result={ofForm ? result : undefined}
          conflict={conflict}
          complete={loaded.view.primary === "STEP.CLOSE"}
        />
      }
    />
  );
}
