import type { SubmissionResult } from "@conform-to/react";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { addOwnStep, changeOwnStep, changeSettings, deleteInitiative, ownStepsOf, removeOwnStep } from "~/domains/initiative/index.server";
import { changedStepSchema, deletionSchema, nameSchema, ownStepSchema, stepDoneSchema, stepIdSchema, viewSchema } from "~/domains/initiative/schema";
import { SettingsPage } from "~/domains/initiative/settings-page";
import { settingsTexts } from "~/domains/initiative/settings.text";
import { trackSteps } from "~/domains/journey";
import { changeInitiative } from "~/domains/journey/index.server";
import { journeyTexts } from "~/domains/journey/journey.text";
import { hiddenValues, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const word = textFor(locale, journeyTexts);
  return {
    title: `${textFor(locale, settingsTexts)("title")} · ${initiative.name}`,
    initiative: { slug: initiative.slug, name: initiative.name, revision: initiative.revision, hiddenSteps: initiative.hiddenSteps },
    steps: trackSteps.map((step) => ({ step, name: word(`step.${step}`) })),
    own: await ownStepsOf(initiative.id),
    base: `/initiativen/${initiative.slug}`,
    leads: can(actor, "initiative.lead", access),
  };
}

type Problems = { formErrors?: string[]; fieldErrors?: Record<string, string[]> };
type Replying = { reply: (problems?: Problems) => SubmissionResult<string[]> };

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const t = textFor(locale, settingsTexts);
  const form = await readForm(request);
  const intent = String(form.get("intent") ?? "");
  const here = `/initiativen/${initiative.slug}/einstellungen`;
  const again = (submission: Replying, status: number, problems?: Problems, more: { id?: string; revision?: number } = {}) => data({ intent, result: submission.reply(problems), ...more }, { status });
  const bySelf = ({ updatedBy }: { updatedBy: string }) => updatedBy === actor.user.name;
  const change = <T,>(work: Parameters<typeof changeInitiative<T>>[2]) => changeInitiative(initiative.id, actor, work);

  switch (intent) {
    case "rename": {
      const submission = await parseForm(form, nameSchema, locale);
      if (submission.status !== "success") return again(submission, 400);
      const saved = await change((tx) => changeSettings(tx, { initiativeId: initiative.id, by: actor.user.name }, submission.value));
      if (saved.status === "conflict") return again(submission, 409, { formErrors: [t(bySelf(saved.current) ? "conflictSelf" : "conflict", { stored: saved.current.name })] }, { revision: saved.current.revision });
      return redirectWithToast(here, { text: t("name.done") });
    }
    case "view": {
      const submission = await parseForm(form, viewSchema(trackSteps), locale);
      if (submission.status !== "success") return again(submission, 400);
      const saved = await change((tx) => changeSettings(tx, { initiativeId: initiative.id, by: actor.user.name }, submission.value));
      if (saved.status === "conflict") return again(submission, 409, { formErrors: [t(bySelf(saved.current) ? "conflictViewSelf" : "conflictView")] }, { revision: saved.current.revision });
      return redirectWithToast(here, { text: t("view.done") });
    }
    case "add": {
      const submission = await parseForm(form, ownStepSchema, locale);
      if (submission.status !== "success") return again(submission, 400);
      const added = await change((tx) => addOwnStep(tx, initiative.id, submission.value));
      return added === "tooMany" ? again(submission, 409, { formErrors: [t("own.tooMany")] }) : redirectWithToast(here, { text: t("own.added") });
    }
    case "change": {
      const submission = await parseForm(form, changedStepSchema, locale);
      const id = String(form.get("id"));
      if (submission.status !== "success") return again(submission, 400, undefined, { id });
      const { revision, title, note } = submission.value;
      const changed = await change((tx) => changeOwnStep(tx, initiative.id, id, revision, { title, note }));
      if (changed.status === "gone") return redirectWithToast(here, { text: t("own.gone"), tone: "problem" });
      if (changed.status === "conflict") {
        const { current } = changed;
        return again(submission, 409, { formErrors: [t("conflict", { stored: [current.title, current.note].filter(Boolean).join(" · ") })] }, { id, revision: current.revision });
      }
      return redirectWithToast(here, { text: t("own.saved") });
    }
    case "tick": {
      const { id, revision, done } = hiddenValues(form, stepDoneSchema);
      const changed = await change((tx) => changeOwnStep(tx, initiative.id, id, revision, { done }));
      if (changed.status === "done") return redirectWithToast(here, { text: t("own.saved") });
      return redirectWithToast(here, { text: changed.status === "gone" ? t("own.gone") : t("conflict", { stored: changed.current.title }), tone: "problem" });
    }
    case "remove": {
      const { id } = hiddenValues(form, stepIdSchema);
      await change((tx) => removeOwnStep(tx, initiative.id, id));
      return redirectWithToast(here, { text: t("own.removed") });
    }
    case "delete": {
      if (!can(actor, "initiative.lead", access)) throw new Response(null, { status: 403 });
      const submission = await parseForm(form, deletionSchema, locale);
      if (submission.status !== "success") return again(submission, 400);
      const deleted = await deleteInitiative(initiative.id, submission.value.name);
      if (!deleted) return again(submission, 400, { fieldErrors: { name: [t("remove.wrong")] } });
      return redirectWithToast("/initiativen", { text: t("remove.done", { name: initiative.name }) });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function SettingsRoute() {
  return <SettingsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
