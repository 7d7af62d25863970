import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { blockerSentence } from "~/domains/journey";
import { journeyOf } from "~/domains/journey/index.server";
import { journeyTexts } from "~/domains/journey/journey.text";
import { pageNumber, portfolioQuery } from "~/domains/review";
import { GroupPage } from "~/domains/review/group-page";
import { discussable, discussSteps, notesOf, notesPageSize, portfolioOf } from "~/domains/review/index.server";
import { notesTexts } from "~/domains/review/notes.text";
import { discussSchema } from "~/domains/review/schema";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const page = pageNumber(new URL(request.url).searchParams);
  const advises = can(actor, "review.write", access);
  const [{ notes, total }, journey, locale] = await Promise.all([notesOf(initiative.id, actor, page), advises ? journeyOf(initiative.id) : null, localeOf(request)]);
  return {
    title: `${textFor(locale, notesTexts)("title")} · ${initiative.name}`,
    initiative: { slug: initiative.slug, name: initiative.name },
    notes,
    page,
    pageCount: Math.ceil(total / notesPageSize),
    discussable: journey && discussable(journey),
  };
}

/** The adviser records several steps as discussed together. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "review.write");
  const locale = await localeOf(request);
  const t = textFor(locale, notesTexts);
  const submission = await parseForm(request, discussSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const outcome = await discussSteps(initiative.id, actor, submission.value);
  if (outcome !== "done") {
    const step = textFor(locale, journeyTexts)(`step.${outcome.step}`);
    const reasons = outcome.blockers.map((blocker) => blockerSentence(locale, blocker)).join(" ");
    return invalid(submission, { fieldErrors: { steps: [t("discuss.refused", { step, reasons })] } });
  }
  const { groups: [next] } = await portfolioOf(actor.user.id, { ...portfolioQuery(new URLSearchParams()), filter: "waiting" });
  const done = t("discuss.done", { count: submission.value.steps.length });
  return redirectWithToast(next ? "/beratung?ansicht=wartet" : "/beratung", { text: `${done} ${next ? t("discuss.next", { name: next.name }) : t("discuss.nobody")}` });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function WithAdviser() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <GroupPage {...page} result={useActionData<typeof action>()?.result} />;
}
