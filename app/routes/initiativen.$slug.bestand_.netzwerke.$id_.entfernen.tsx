import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { checkTexts } from "~/domains/networks/check/check.text";
import { findTexts } from "~/domains/networks/check/find.text";
import { findOwn, removeFind } from "~/domains/networks/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Page, Stack } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const network = await findOwn(initiative.id, params.id ?? "");
  if (!network) throw new Response(null, { status: 404 });
  const { id, name, state } = network;
  return { title: textFor(await localeOf(request), findTexts)("removal.title", { name }), id, name, proposed: state === "proposed", slug: initiative.slug };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const removed = await changeInitiative(initiative.id, actor, (tx) => removeFind(tx, initiative.id, params.id ?? ""));
  if (!removed) throw new Response(null, { status: 404 });
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand`, { text: textFor(await localeOf(request), findTexts)("removed") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function RemoveFindRoute() {
  const { title, id, name, proposed, slug } = useLoaderData<typeof loader>();
  const t = useText(checkTexts);
  const find = useText(findTexts);
  const base = `/initiativen/${slug}/bestand`;
  const back = `${base}/netzwerke/${id}`;
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ label: t("path"), to: `/initiativen/${slug}` }, { label: t("title"), to: base }, { label: name, to: back }, { label: find("remove") }]}>
      <Stack>
        <p>{find("removal.question")}</p>
        <ul className="list-disc space-y-1 pl-6">
          <li>{find("removeHint")}</li>
          {proposed ? <li>{find("removal.proposed")}</li> : null}
        </ul>
        <Form method="post">
          <ButtonRow>
            <Button variant="danger" icon="trash">
              {find("removal.confirm")}
            </Button>
            <LinkButton to={back} variant="quiet">
              {find("cancel")}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Page>
  );
}
