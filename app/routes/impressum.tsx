import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteTextBlocks } from "~/domains/site";
import { siteTextForVisitor } from "~/domains/site/index.server";
import { SiteTextPage } from "~/domains/site/site-text-page";
import { siteTexts } from "~/domains/site/site.text";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { pageMeta } from "~/platform/http/page-meta";

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = await localeOf(request);
  return { title: textFor(locale, siteTexts)("impressum"), blocks: siteTextBlocks(await siteTextForVisitor("impressum", locale)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Imprint() {
  return <SiteTextPage {...useLoaderData<typeof loader>()} />;
}
