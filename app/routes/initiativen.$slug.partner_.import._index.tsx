import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { exchangeTexts } from "~/domains/partners/exchange/exchange.text";
import { UploadPage } from "~/domains/partners/exchange/upload-page";
import { importsOf, readTableFile, startImport } from "~/domains/partners/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const t = textFor(await localeOf(request), exchangeTexts);
  return { title: `${t("title")} · ${initiative.name}`, base: `/initiativen/${initiative.slug}`, earlier: await importsOf(initiative.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const t = textFor(await localeOf(request), exchangeTexts);
  const file = (await readForm(request)).get("file");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return data({ problem: t("missing") }, { status: 400 });
  const table = await readTableFile(new Uint8Array(await file.arrayBuffer()));
  if (!table.ok) return data({ problem: t(`problem.${table.problem}`) }, { status: 400 });
  const id = await startImport(initiative.id, actor.user.name, file.name, table.rows);
  return redirect(`/initiativen/${initiative.slug}/partner/import/${id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ImportRoute() {
  const { base, earlier } = useLoaderData<typeof loader>();
  return <UploadPage base={base} problem={useActionData<typeof action>()?.problem} earlier={earlier} />;
}
