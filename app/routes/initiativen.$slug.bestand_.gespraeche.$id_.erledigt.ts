import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { ownPath } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { followUpTexts } from "~/domains/conversations/follow-ups.text";
import { finishFollowUp } from "~/domains/conversations/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** Only a button leads here; whoever opens the address is shown the conversation. */
export function loader({ params }: ActionFunctionArgs) {
  const [slug, id] = [params.slug ?? "", params.id ?? ""].map(encodeURIComponent);
  return redirect(`/initiativen/${slug}/bestand/gespraeche/${id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const back = (await readForm(request)).get("zurueck");
  const writing = { initiativeId: initiative.id, by: actor.user.name };
  const known = await changeInitiative(initiative.id, actor, (tx) => finishFollowUp(tx, writing, params.id ?? ""));
  if (!known) throw new Response(null, { status: 404 });
  const text = textFor(await localeOf(request), followUpTexts)("finished");
  return redirectWithToast(ownPath(back, `/initiativen/${initiative.slug}/bestand/gespraeche`), { text });
}
