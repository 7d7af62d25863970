import type { ActionFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { impulseOf, saveImpulse } from "~/domains/impulse/index.server";
import { impulseSchema } from "~/domains/impulse/schema";
import { changeInitiative } from "~/domains/journey/index.server";
import { planKeyLists } from "~/domains/networks";
import { parseForm } from "~/platform/forms/parse-form.server";
import { localeOf } from "~/platform/i18n/locale.server";
import type { DraftAnswer } from "~/ui/autosave/draft-answer";

const answer = (body: DraftAnswer) => Response.json(body, { headers: { "Cache-Control": "no-store" } });

/** Takes the impulse as one types. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const submission = await parseForm(request, impulseSchema(planKeyLists), await localeOf(request));
  if (submission.status !== "success") return answer({ status: "refused" });
  const { revision, ...content } = submission.value;
  return changeInitiative(initiative.id, actor, async (tx) => {
    const saved = await saveImpulse(tx, { initiativeId: initiative.id, revision, content, savedBy: actor.user.name });
    if (saved.status === "conflict") return answer({ status: "conflict" });
    return answer({ status: "saved", revision: (await impulseOf(initiative.id, tx))?.revision ?? 0 });
  });
}
