import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { mergeDifferences, mergeSchema, networkDetails, publishSchema, readMergeChoices, refuseSchema, whereOf } from "~/domains/networks";
import { careTexts } from "~/domains/networks/care/care.text";
import { ProposalPage } from "~/domains/networks/care/proposal-page";
import { findEntry, findProposal, mergeable, possibleDoubles } from "~/domains/networks/index.server";
import { settleProposal } from "~/domains/review/index.server";
import { hiddenValues, invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

const list = "/verwaltung/vorschlaege";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, "directory.care");
  const proposal = await findProposal(params.id ?? "");
  if (!proposal) throw new Response(null, { status: 404 });
  const chosen = new URL(request.url).searchParams.get("mit");
  const [doubles, target] = await Promise.all([possibleDoubles(proposal), chosen ? findEntry(chosen) : null]);
  return {
    merge: target && { target: { id: target.id, name: target.name, revision: target.revision }, differences: mergeDifferences(mergeable(target), mergeable(proposal)) },
    proposal: {
      ...networkDetails(proposal),
      revision: proposal.revision,
      from: proposal.proposedByInitiative?.name ?? null,
      createdAt: proposal.createdAt,
    },
    doubles: doubles.map(({ entry, score, sameDistrict }) => ({ id: entry.id, name: entry.name, where: whereOf(entry), score, sameDistrict })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "directory.care");
  const locale = await localeOf(request);
  const t = textFor(locale, careTexts);
  const form = await readForm(request);
  const intent = form.get("intent");
  const id = params.id ?? "";

  const settle = async (verdict: Parameters<typeof settleProposal>[1]) => {
    const outcome = await settleProposal(id, verdict, actor);
    if (outcome === "done") return redirectWithToast(list, { text: t(`proposal.done.${verdict.kind}`) });
    // Gone: its page is, too. In conflict: the page shows it as it is now.
    if (outcome === "gone") return redirectWithToast(list, { text: t("proposal.problem.gone"), tone: "problem" });
    return data({ problem: t("proposal.problem.conflict"), result: undefined }, { status: 409 });
  };

  switch (intent) {
    case "publish":
      return settle({ kind: "publish", ...hiddenValues(form, publishSchema) });
    case "merge":
      return settle({ kind: "merge", ...hiddenValues(form, mergeSchema), choices: readMergeChoices(form) });
    case "refuse": {
      const submission = await parseForm(form, refuseSchema, locale);
      return submission.status === "success" ? settle({ kind: "refuse", ...submission.value }) : invalid(submission);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.proposal.name);

export default function Proposal() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ProposalPage {...loaded} result={answer?.result} problem={answer && "problem" in answer ? answer.problem : undefined} />;
}
