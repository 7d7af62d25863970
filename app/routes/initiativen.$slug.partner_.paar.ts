import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { giveAndNeedTexts } from "~/domains/partners/give-and-need/give-and-need.text";
import { judgePair } from "~/domains/partners/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** Only a button leads here; whoever opens the address is shown the pairs. */
export function loader({ params }: ActionFunctionArgs) {
  return redirect(pairsOfPage(params.slug ?? ""));
}

/** "Passt nicht", or a pair that was put aside is suggested again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const form = await readForm(request);
  const [giverId, receiverId, intent] = ["giverId", "receiverId", "intent"].map((name) => String(form.get(name) ?? ""));
  if (intent !== "unfit" && intent !== "back") throw new Response(null, { status: 400 });
  const saying = { initiativeId: initiative.id, by: actor.user.name };
  const known = await judgePair(saying, { giverId: giverId!, receiverId: receiverId! }, intent === "back");
  if (!known) throw new Response(null, { status: 404 });
  return redirectWithToast(pairsOfPage(initiative.slug), { text: textFor(await localeOf(request), giveAndNeedTexts)(intent === "back" ? "takenBack" : "putAside") });
}

const pairsOfPage = (slug: string) => `/initiativen/${encodeURIComponent(slug)}/partner?ansicht=geben-und-brauchen`;
