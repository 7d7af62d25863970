import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { settleCorrectionSchema, whereOf } from "~/domains/networks";
import { careTexts } from "~/domains/networks/care/care.text";
import { ProposalsPage } from "~/domains/networks/care/proposals-page";
import { carePageSize, findProposals, markDoubles, openCorrections, settleCorrection } from "~/domains/networks/index.server";
import { pageNumber } from "~/domains/review";
import { AdministrationTabs } from "~/domains/review/administration/administration-tabs";
import { hiddenValues, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "directory.care");
  const page = pageNumber(new URL(request.url).searchParams);
  const [{ proposals, total }, corrections, locale] = await Promise.all([findProposals(page), openCorrections(), localeOf(request)]);
  const doubles = await markDoubles(proposals);
  return {
    title: textFor(locale, careTexts)("proposals.title"),
    page,
    pageCount: Math.ceil(total / carePageSize),
    proposals: proposals.map((proposal) => ({
      id: proposal.id,
      name: proposal.name,
      kind: proposal.kind,
      where: whereOf(proposal),
      from: proposal.proposedByInitiative?.name ?? null,
      createdAt: proposal.createdAt,
      double: doubles.get(proposal.id) ?? null,
    })),
    corrections: corrections.map(({ id, body, proposal, source, email, createdAt, network }) => ({ id, body, proposal, source, email, createdAt, network })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  await requirePermission(request, "directory.care");
  const { correctionId, outcome } = hiddenValues(await readForm(request), settleCorrectionSchema);
  await settleCorrection({ id: correctionId }, outcome);
  return redirectWithToast("/verwaltung/vorschlaege", { text: textFor(await localeOf(request), careTexts)("proposals.settled") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Proposals() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <ProposalsPage {...page} tabs={<AdministrationTabs current="proposals" />} />;
}
