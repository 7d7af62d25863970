import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCode } from "~/domains/partners";
import { CodeForm } from "~/domains/partners/workshop/code-form";
import { entryTexts } from "~/domains/partners/workshop/entry.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { Page } from "~/ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code");
  const code = typed === null ? null : readCode(typed);
  if (code) throw redirect(`/w/${code}`);
  return { title: textFor(await localeOf(request), entryTexts)("code.title"), typed: typed === null ? null : typed.slice(0, 50) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function CodeRoute() {
  const { title, typed } = useLoaderData<typeof loader>();
  return (
    <Page title={title} width="narrow">
      <CodeForm typed={typed} />
    </Page>
  );
}
