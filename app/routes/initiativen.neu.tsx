import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { actorOf, requireActor } from "~/domains/account/index.server";
import { districtSearchOf } from "~/domains/districts/index.server";
import { foundInitiative } from "~/domains/initiative/index.server";
import { initiativeErrorTexts, initiativeTexts } from "~/domains/initiative/initiative.text";
import { NewInitiativePage } from "~/domains/initiative/new-initiative-page";
import { newInitiativeSchema } from "~/domains/initiative/schema";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** Who comes here without an account most likely has none yet: first sign up, then come back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await actorOf(request);
  if (!user) throw redirect(`/registrieren?${new URLSearchParams({ weiter: "/initiativen/neu" }).toString()}`);
  return { title: textFor(await localeOf(request), initiativeTexts)("new.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const locale = await localeOf(request);
  const form = await readForm(request);
  const submission = await parseForm(form, newInitiativeSchema, locale, initiativeErrorTexts);
  const search = districtSearchOf(form);
  // The search button only looks something up: what is missing yet is no error.
  if (search) return { result: { ...submission.reply(), status: undefined, error: undefined }, search };
  if (submission.status !== "success") return invalid(submission);
  const { slug } = await foundInitiative(actor, submission.value);
  return redirectWithToast(`/initiativen/${slug}`, { text: textFor(locale, initiativeTexts)("new.created") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewInitiativeRoute() {
  const answer = useActionData<typeof action>();
  return <NewInitiativePage result={answer?.result} search={answer && "search" in answer ? answer.search : null} />;
}
