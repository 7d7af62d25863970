import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { exchangeTexts } from "~/domains/partners/exchange/exchange.text";
import { UploadPage } from "~/domains/partners/exchange/upload-page";
import { importsOf, joinFiles, readTableFile, startImport } from "~/domains/partners/index.server";
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
  const form = await readForm(request);
  const [list, relations] = [await readUpload(form.get("file")), await readUpload(form.get("relations"))];
  const problemOf = (read: Awaited<ReturnType<typeof readUpload>>) => (read && !read.ok ? t(`problem.${read.problem}`) : undefined);
  if (!list && !relations) return data({ problem: t("missing"), relationsProblem: undefined }, { status: 400 });
  if (list?.ok === false || relations?.ok === false) return data({ problem: problemOf(list), relationsProblem: problemOf(relations) }, { status: 400 });
  const names = [form.get("file"), form.get("relations")].map(nameOf).filter(Boolean);
  const id = await startImport(initiative.id, actor.user.name, names.join(" + "), joinFiles(list && { sheets: list, fileName: nameOf(form.get("file")) }, relations && { sheets: relations, fileName: nameOf(form.get("relations")) }));
  return redirect(`/initiativen/${initiative.slug}/partner/import/${id}`);
}

const nameOf = (file: FormDataEntryValue | null) => (file instanceof File ? file.name : "");

/** null: no file was chosen. */
async function readUpload(file: FormDataEntryValue | null) {
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return null;
  return readTableFile(new Uint8Array(await file.arrayBuffer()));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ImportRoute() {
  const { base, earlier } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <UploadPage base={base} problem={answer?.problem} relationsProblem={answer?.relationsProblem} earlier={earlier} />;
}
