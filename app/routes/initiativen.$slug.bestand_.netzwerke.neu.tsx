import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { findOptions, findSchema } from "~/domains/networks";
import { checkTexts } from "~/domains/networks/check/check.text";
import { findTexts } from "~/domains/networks/check/find.text";
import { FindForm } from "~/domains/networks/check/find-form";
import { addFind, alikeToFind } from "~/domains/networks/index.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const own = (await areaOf(initiative.id)).parts.map(({ ags }) => ags);
  return { options: findOptions(own), entryId: randomUUID(), slug: initiative.slug, title: textFor(await localeOf(request), findTexts)("title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const submission = await parseForm(form, findSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  if (form.get("different") !== "on") {
    const alike = await alikeToFind(initiative.id, submission.value);
    if (alike.length > 0) return data({ alike: { result: submission.reply(), networks: alike } }, { status: 409 });
  }
  const { id } = await changeInitiative(initiative.id, actor, (tx) => addFind(tx, { initiativeId: initiative.id, by: actor.user.name }, submission.value));
  const text = textFor(locale, findTexts)(submission.value.kind === "local_initiative" ? "added" : "addedProposed");
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand/netzwerke/${id}`, { text });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewFindRoute() {
  const { options, entryId, slug, title } = useLoaderData<typeof loader>();
  const t = useText(checkTexts);
  const find = useText(findTexts);
  const base = `/initiativen/${slug}/bestand`;
  const { land, ...lists } = options;
  const answer = useActionData<typeof action>();
  const alike = answer && "alike" in answer ? answer.alike : undefined;
  return (
    <Page title={title} lead={find("lead")} width="narrow" breadcrumbs={[{ label: t("path"), to: `/initiativen/${slug}` }, { label: t("title"), to: base }, { label: title }]}>
      <FindForm values={{ kind: "mint_region", land }} result={answer && "result" in answer ? answer.result : alike?.result} {...lists} entryId={entryId} alike={alike && { networks: alike.networks, base }} cancelTo={base} cancelLabel={find("cancel")} />
    </Page>
  );
}
