import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";

/** Frame of all pages of an initiative: the navigation takes its name from here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  return { initiative: { slug: initiative.slug, name: initiative.name }, canEdit: can(actor, "initiative.edit", access) };
}

export default function Initiative() {
  return <Outlet />;
}
