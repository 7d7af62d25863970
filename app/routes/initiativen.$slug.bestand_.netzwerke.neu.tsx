import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { findOptions, findSchema } from "~/domains/networks";
import { checkTexts } from "~/domains/networks/check/check.text";
import { FindForm } from "~/domains/networks/check/find-form";
import { addFind } from "~/domains/networks/index.server";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const own = (await areaOf(initiative.id)).parts.map(({ ags }) => ags);
  return { options: findOptions(own), slug: initiative.slug, title: textFor(await localeOf(request), checkTexts)("find.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, findSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const added = await changeInitiative(initiative.id, actor, (tx) => addFind(tx, initiative.id, submission.value));
  const text = textFor(locale, checkTexts)(added.state === "kept" ? "find.added" : "find.addedProposed");
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand/netzwerke/${added.id}`, { text });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function NewFindRoute() {
  const { options, slug, title } = useLoaderData<typeof loader>();
  const t = useText(checkTexts);
  const base = `/initiativen/${slug}/bestand`;
  const { land, ...lists } = options;
  return (
    <Page title={title} lead={t("find.lead")} width="narrow" breadcrumbs={[{ label: t("path"), to: `/initiativen/${slug}` }, { label: t("title"), to: base }, { label: title }]}>
      <FindForm values={{ kind: "mint_region", land }} result={useActionData<typeof action>()?.result} {...lists} cancelTo={base} cancelLabel={t("find.cancel")} />
    </Page>
  );
}
