import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { findOptions, findSchema, findValues } from "~/domains/networks";
import { checkTexts } from "~/domains/networks/check/check.text";
import { findTexts } from "~/domains/networks/check/find.text";
import { FindForm } from "~/domains/networks/check/find-form";
import { changeFind, findOwn } from "~/domains/networks/index.server";
import { parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { LinkButton } from "~/ui/button";
import { Card, Page } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const network = await findOwn(initiative.id, params.id ?? "");
  if (!network) throw new Response(null, { status: 404 });
  const own = (await areaOf(initiative.id)).parts.map(({ ags }) => ags);
  const values = findValues(network);
  return { values, options: findOptions(own, values.districts), id: network.id, slug: initiative.slug, title: textFor(await localeOf(request), findTexts)("editTitle") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const t = textFor(locale, findTexts);
  const id = params.id ?? "";
  const base = `/initiativen/${initiative.slug}/bestand`;
  const submission = await parseForm(request, findSchema, locale);
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: undefined }, { status: 400 });
  const result = await changeInitiative(initiative.id, actor, (tx) => changeFind(tx, { initiativeId: initiative.id, by: actor.user.name }, id, submission.value));
  if (result === "missing") throw new Response(null, { status: 404 });
  if (result !== "saved") {
    const { conflict } = result;
    return data({ result: submission.reply(), conflict: { stored: findValues(conflict), savedBy: conflict.updatedBy, keepTo: `${base}/netzwerke/${id}/aendern` } }, { status: 409 });
  }
  return redirectWithToast(`${base}/netzwerke/${id}`, { text: t("changed") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ChangeFindRoute() {
  const { values, options, id, slug, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(checkTexts);
  const find = useText(findTexts);
  const base = `/initiativen/${slug}/bestand`;
  const { lands, districts } = options;
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ label: t("path"), to: `/initiativen/${slug}` }, { label: t("title"), to: base }, { label: values.name, to: `${base}/netzwerke/${id}` }, { label: title }]}>
      <FindForm values={values} result={answer?.result} conflict={answer?.conflict} lands={lands} districts={districts} cancelTo={`${base}/netzwerke/${id}`} cancelLabel={find("cancel")} />
      <div className="mt-8">
        <Card title={find("remove")}>
          <p>{find("removeHint")}</p>
          <LinkButton className="mt-3" to={`${base}/netzwerke/${id}/entfernen`} variant="danger" icon="trash">
            {find("remove")}
          </LinkButton>
        </Card>
      </div>
    </Page>
  );
}
