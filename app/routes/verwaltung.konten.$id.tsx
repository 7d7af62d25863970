import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isAccountDeed, possibleDeeds, roles } from "~/domains/account";
import { AccountCarePage } from "~/domains/account/care/account-care-page";
import { accountCareTexts } from "~/domains/account/care/account-care.text";
import { newAddressSchema, roleChangeSchema } from "~/domains/account/care/schema";
import { accountDetail, changeAddress, endAllSessions, lockAccount, refuseAttempt, requirePermission, resetSecondFactor, unlockAccount } from "~/domains/account/index.server";
import { administrationTexts } from "~/domains/review/administration/administration.text";
import { changeAccountRole, deleteAccount } from "~/domains/review/index.server";
import { hiddenValues, invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { user } = await requirePermission(request, "service");
  const [account, locale] = await Promise.all([accountDetail(params.id ?? ""), localeOf(request)]);
  if (!account) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const deeds = possibleDeeds({ own: account.id === user.id, secondFactor: account.secondFactor, sessions: account.sessions, locked: account.lockedAt !== null });
  const deed = deeds.find((known) => known === query.get("frage"));
  const asked = deed ? { deed, role: roles.find((known) => known === query.get("rolle")) ?? null } : null;
  return { administration: textFor(locale, administrationTexts)("title"), account, deeds, asked };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "service");
  const locale = await localeOf(request);
  const t = textFor(locale, accountCareTexts);
  const form = await readForm(request);
  const id = params.id ?? "";
  const deed = form.get("intent");
  if (!isAccountDeed(deed)) throw new Response(null, { status: 400 });
  const here = `/verwaltung/konten/${id}`;
  const finish = (outcome: "done" | "self" | "gone" | "changed") => {
    if (outcome === "gone") throw new Response(null, { status: 404 });
    if (outcome !== "done") return data({ problem: t(`problem.${outcome}`), result: undefined }, { status: 409 });
    return redirectWithToast(deed === "deletion" ? "/verwaltung/konten" : here, { text: t(`done.${deed}`) });
  };
  switch (deed) {
    case "role": {
      const { role, groups } = hiddenValues(form, roleChangeSchema);
      return finish(await changeAccountRole(id, role, actor, groups));
    }
    case "address": {
      const submission = await parseForm(form, newAddressSchema, locale);
      if (submission.status !== "success") return invalid(submission);
      const outcome = await changeAddress(id, submission.value.email, actor.user, locale);
      if (outcome === "same") return invalid(submission, { fieldErrors: { email: [t("problem.same")] } });
      return typeof outcome === "string" ? finish(outcome) : refuseAttempt(submission, outcome.tooMany, locale);
    }
    case "deletion": {
      const outcome = await deleteAccount(id, actor);
      // What holds it stands on the page.
      return typeof outcome === "string" ? finish(outcome) : redirect(`${here}?frage=deletion`, 303);
    }
    case "secondFactor":
      return finish(await resetSecondFactor(id, actor.user));
    case "sessions":
      return finish(await endAllSessions(id, actor.user));
    case "lock":
      return finish(await lockAccount(id, actor.user));
    case "unlock":
      return finish(await unlockAccount(id, actor.user));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.account.name);

export default function AccountCare() {
  const answer = useActionData<typeof action>();
  return (
    <AccountCarePage
      {...useLoaderData<typeof loader>()}
      problem={answer && "problem" in answer ? answer.problem : undefined}
      result={answer && "result" in answer ? answer.result : undefined}
    />
  );
}
