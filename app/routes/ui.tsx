import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { config } from "~/platform/config.server";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { Showcase } from "~/ui/showcase/showcase";
import { showcaseTexts } from "~/ui/showcase/showcase.text";

export async function loader({ request }: LoaderFunctionArgs) {
  if (config.production) throw data(null, { status: 404 });
  const t = textFor(await localeOf(request), showcaseTexts);
  return { title: t("title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Netzwerkstatt` }];

export default Showcase;
