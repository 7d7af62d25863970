import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { presenceSchema } from "~/domains/partners";
import { arrive, leave, mapStream } from "~/domains/partners/index.server";
import { readForm } from "~/platform/forms/parse-form.server";

/** Server-sent events of the partner map for the team's browsers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.internal");
  return mapStream(request, initiative.id);
}

/** A browser says that it is here, again and again, or that it leaves. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.internal");
  const said = presenceSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!said.success) return new Response(null, { status: 400 });
  if (said.data.leaves) await leave(initiative.id, said.data.clientId);
  else await arrive(initiative.id, said.data.clientId, actor.user.name);
  return new Response(null, { status: 204 });
}
