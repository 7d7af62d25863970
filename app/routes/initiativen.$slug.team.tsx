import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { changeMemberRole, inviteMember, removeMember, requireInitiative, resendInvitation, teamOf, withdrawInvitation } from "~/domains/account/index.server";
import { invitationSchema, memberRoleSchema, memberSchema, openInvitationSchema } from "~/domains/account/schema";
import { TeamPage } from "~/domains/account/team-page";
import { teamTexts } from "~/domains/account/team.text";
import { siteTextForVisitor } from "~/domains/site/index.server";
import { hiddenValues, invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  return {
    title: textFor(locale, teamTexts)("title"),
    initiative: { slug: initiative.slug, name: initiative.name },
    team: await teamOf(initiative.id),
    serviceContact: await siteTextForVisitor("servicestelle", locale),
    me: actor.user.id,
    leads: can(actor, "initiative.lead", access),
  };
}

/** A change that is not possible any more, or not at all; the page says why. */
const refused = (problem: string, status = 409) => data({ problem, result: undefined }, { status });

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const form = await readForm(request);
  const intent = form.get("intent");
  const locale = await localeOf(request);
  const t = textFor(locale, teamTexts);
  const here = `/initiativen/${initiative.slug}/team`;

  if (intent === "leave") {
    const outcome = await removeMember(initiative.id, actor.user.id);
    return outcome === "done" ? redirectWithToast("/initiativen", { text: t("done.left") }) : refused(t(`problem.${outcome}`));
  }
  if (!can(actor, "initiative.lead", access)) throw new Response(null, { status: 403 });

  const inviting = { initiative, inviter: actor.user, locale };
  const tooMany = ({ retryAt }: { retryAt: Date }) =>
    refused(t("problem.tooMany", { hours: Math.max(1, Math.ceil((retryAt.getTime() - Date.now()) / 3600_000)) }), 429);

  switch (intent) {
    case "invite": {
      const submission = await parseForm(form, invitationSchema, locale);
      if (submission.status !== "success") return invalid(submission);
      const outcome = await inviteMember(inviting, submission.value);
      if (outcome === "member") return invalid(submission, { fieldErrors: { email: [t("problem.member")] } });
      if (outcome !== "done") return tooMany(outcome.tooMany);
      return redirectWithToast(here, { text: t("done.invited", { email: submission.value.email }) });
    }
    case "role": {
      const change = hiddenValues(form, memberRoleSchema);
      const outcome = await changeMemberRole(initiative.id, change.userId, change.role);
      return outcome === "done" ? redirectWithToast(here, { text: t("done.roleChanged") }) : refused(t(`problem.${outcome}`));
    }
    case "remove": {
      const outcome = await removeMember(initiative.id, hiddenValues(form, memberSchema).userId);
      return outcome === "done" ? redirectWithToast(here, { text: t("done.removed") }) : refused(t(`problem.${outcome}`));
    }
    case "resend": {
      const outcome = await resendInvitation(inviting, hiddenValues(form, openInvitationSchema).invitationId);
      if (outcome === "gone") return refused(t("problem.gone"));
      return "tooMany" in outcome ? tooMany(outcome.tooMany) : redirectWithToast(here, { text: t("done.sentAgain", outcome) });
    }
    case "withdraw": {
      const withdrawn = await withdrawInvitation(initiative.id, hiddenValues(form, openInvitationSchema).invitationId);
      return withdrawn ? redirectWithToast(here, { text: t("done.withdrawn") }) : refused(t("problem.gone"));
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function TeamRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <TeamPage {...loaded} result={answer?.result} problem={answer && "problem" in answer ? answer.problem : undefined} />;
}
