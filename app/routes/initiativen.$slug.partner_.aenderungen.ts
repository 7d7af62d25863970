import type { ActionFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { type EditAnswer, editRequestSchema, readEdits } from "~/domains/partners";
import { readJson } from "~/platform/forms/parse-form.server";

const answer = (body: EditAnswer, status = 200) => Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** Takes edits of the partner map as JSON: each is answered by itself, so that a queue made offline can be worked off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const asked = editRequestSchema.safeParse(await readJson(request));
  if (!asked.success) return answer({ results: [] }, 400);
  const { edits, whole } = asked.data;
  const { good, bad } = readEdits(edits);
  if (whole && bad.length > 0) return answer({ results: bad });
  const made = good.length > 0 ? await editPartnerMap(initiative.id, actor, good, { whole }) : [];
  return answer({ results: [...bad, ...made] });
}
