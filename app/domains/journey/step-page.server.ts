import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { Blocker, Command } from "@machines/events";
import { stateOf } from "@machines/states";
import type { Step } from "@machines/steps";
import { can, ownPath } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { db } from "~/platform/db.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";
import { readAnchor, stepOfAnchor } from "./anchors";
import { changesOf } from "./changes/collect-changes.server";
import { pathCommand, pathCommandSchema, showsPath, type PathCommandInput } from "./command-form";
import { commandDoneTexts, commandErrorTexts } from "./command-done.text";
import { findAnchor } from "./find-anchor.server";
import { journeyTexts } from "./journey.text";
import { journeyOf } from "./queries.server";
import { questionTexts } from "./questions.text";
import { runCommand } from "./run-command.server";
import { maySend, type Rights } from "./schema";
import { blockerSentence } from "./sentences";
import { stepView } from "./step-view";
import { readJourney } from "./stored-journey.server";
import { stepInfo } from "./steps";

type Guide = { title: string; slug: string; minutes: number; language: Locale };
/** How the route finds the guides of a step; the toolbox comes after the path and is not known here. */
type FindGuides = (step: Step, locale: Locale) => Guide[];

/** State, possible actions and guides of a step, for any page of it. */
export async function loadStep({ request, params }: LoaderFunctionArgs, step: Step, findGuides: FindGuides) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const today = calendarDate(new Date());
  const rights: Rights = { canEdit: can(actor, "initiative.edit", access), canReview: can(actor, "review.write", access) };
  const journey = await journeyOf(initiative.id);
  const changes = await changesOf(initiative.id, journey, step, locale);
  const view = stepView(journey, step, { locale, rights, today, changes });
  return {
    title: `${textFor(locale, journeyTexts)(`step.${step}`)} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    view,
    today,
    reader: !rights.canEdit && !rights.canReview,
    guides: findGuides(step, locale).map(({ title, slug, minutes, language }) => ({ title, minutes, language, to: `/werkzeugkasten/${slug}?initiative=${initiative.slug}` })),
  };
}

/**
 * Action of every page that leads a step: reads the command, asks for the right it needs, runs it.
 * After it: to `weiter` of the form, else to the map or the step's page. A refusal keeps the typed text and says why.
 */
export async function handleStepCommand({ request, params }: ActionFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const rights: Rights = { canEdit: can(actor, "initiative.edit", access), canReview: can(actor, "review.write", access) };
  if (!rights.canEdit && !rights.canReview) throw new Response(null, { status: 403 });
  const locale = await localeOf(request);
  const form = await readForm(request);
  const submission = await parseForm(form, pathCommandSchema(calendarDate(new Date())), locale, commandErrorTexts);
  if (submission.status !== "success") return invalid(submission);
  const command = pathCommand(submission.value);
  if (!command) throw new Response(null, { status: 400 });
  const step = "step" in command ? command.step : "decision";
  if (!maySend(command, stateOf((await readJourney(db, initiative.id)).value, step), rights)) throw new Response(null, { status: 403 });
  const anchored = await withAnchor(command, submission.value, initiative.id, locale);
  if (!anchored) return data({ result: submission.reply({ formErrors: [textFor(locale, questionTexts)("entryGone")] }) }, { status: 409 });
  const result = await runCommand(initiative.id, actor, anchored);
  if (result.status === "refused") {
    const problems = sorted(locale, result.blockers);
    return data({ result: submission.reply(problems) }, { status: problems.fieldErrors ? 400 : 409 });
  }
  const base = `/initiativen/${initiative.slug}`;
  const here = "step" in command && !showsPath(command) ? `${base}${stepInfo[command.step].path}` : command.type === "REVIEW_YEAR" ? `${base}${stepInfo.annualReview.path}` : base;
  return redirectWithToast(ownPath(form.get("weiter"), here), { text: said(locale, command, rights) });
}

/** A question together with the entry it is about; null where that entry is no longer there. */
async function withAnchor(command: Command, input: PathCommandInput, initiativeId: string, locale: Locale): Promise<Command | null> {
  if (command.type !== "STEP.ASK" || !("anchor" in input) || !input.anchor) return command;
  const wanted = readAnchor(input.anchor);
  const anchor = wanted && stepOfAnchor(wanted.kind) === command.step ? await findAnchor(initiativeId, "outside", wanted, locale) : null;
  return anchor && { ...command, anchor };
}

/** What concerns the text stands beside it, all else above the form. */
function sorted(locale: Locale, blockers: Blocker[]): { fieldErrors?: Record<string, string[]>; formErrors?: string[] } {
  const ofText = blockers.filter(({ code }) => code === "reasonMissing" || code === "questionMissing" || code === "answerMissing");
  const of = (some: Blocker[]) => some.map((blocker) => blockerSentence(locale, blocker));
  return ofText.length > 0 ? { fieldErrors: { text: of(ofText) } } : { formErrors: of(blockers) };
}

function said(locale: Locale, command: Command, { canEdit }: Rights): string {
  const t = textFor(locale, commandDoneTexts);
  const step = "step" in command ? textFor(locale, journeyTexts)(`step.${command.step}`) : "";
  if (!canEdit && command.type === "STEP.WITHDRAW") return t("withdrawQuestion", { step });
  return t(command.type.replace("STEP.", "").toLowerCase() as "start", { step });
}
