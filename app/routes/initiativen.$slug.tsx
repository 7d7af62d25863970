import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { EntryQuestions } from "~/domains/journey/entry-questions";
import { entryQuestions } from "~/domains/journey/index.server";
import { AdviserBar } from "~/domains/review/adviser-bar";

/** Frame of all pages of an initiative: the navigation takes its name from here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const rights = { canEdit: can(actor, "initiative.edit", access), canReview: can(actor, "review.write", access) };
  return { initiative: { slug: initiative.slug, name: initiative.name }, canEdit: rights.canEdit, entries: await entryQuestions(initiative.id, rights) };
}

export default function Initiative() {
  const { initiative, entries } = useLoaderData<typeof loader>();
  const base = `/initiativen/${initiative.slug}`;
  const { canEdit, canReview } = entries.rights;
  return (
    <EntryQuestions base={base} {...entries}>
      {canReview && !canEdit ? <AdviserBar base={base} /> : null}
      <Outlet />
    </EntryQuestions>
  );
}
