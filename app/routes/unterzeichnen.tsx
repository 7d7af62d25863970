import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { SigningExplained } from "~/ui/static-pages/signing";
import { signingTexts } from "~/ui/static-pages/signing.text";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = textFor(await localeOf(request), signingTexts);
  return { title: t("title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Netzwerkstatt` }];

export default SigningExplained;
