import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countPublishedNetworks } from "~/domains/networks/index.server";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { Home } from "~/ui/static-pages/home";
import { homeTexts } from "~/ui/static-pages/home.text";

export async function loader({ request }: LoaderFunctionArgs) {
  const [locale, networkCount] = await Promise.all([localeOf(request), countPublishedNetworks()]);
  const t = textFor(locale, homeTexts);
  return { title: t("metaTitle"), description: t("metaDescription"), networkCount };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
];

export default function HomePage() {
  const { networkCount } = useLoaderData<typeof loader>();
  return <Home networkCount={networkCount} />;
}
