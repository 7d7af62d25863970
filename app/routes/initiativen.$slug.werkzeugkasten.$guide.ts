import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { blocksOf, changesIn, guideAddress, guideBySlug } from "~/domains/toolbox";
import { bodyOf, saveAnswers } from "~/domains/toolbox/index.server";
import { toolboxTexts } from "~/domains/toolbox/toolbox.text";
import { readForm } from "~/platform/forms/parse-form.server";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

/** Only forms lead here; whoever opens the address is shown the guide. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(guideAddress(params.guide ?? "", params.slug));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const guide = guideBySlug(params.guide ?? "", locale);
  if (!guide) throw new Response(null, { status: 404 });
  const form = await readForm(request);
  const block = blocksOf(bodyOf(guide).parts).find(({ id }) => id === form.get("block"));
  const changes = block && changesIn(form, block);
  if (!changes) throw new Response(null, { status: 400 });
  await saveAnswers(initiative.id, guide.slug, changes, actor.user.name);
  // Sent while somebody reads on: an answer is enough.
  if (form.get("still") === "1") return data({ saved: true });
  return redirectWithToast(`${guideAddress(guide.slug, initiative.slug)}#${block.id}`, { text: textFor(locale, toolboxTexts)("thanks") });
}
