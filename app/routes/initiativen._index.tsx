import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/domains/account/index.server";
import { initiativesOf } from "~/domains/initiative/index.server";
import { InitiativeList } from "~/domains/initiative/initiative-list";
import { initiativeTexts } from "~/domains/initiative/initiative.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  return { title: textFor(await localeOf(request), initiativeTexts)("list.title"), initiatives: await initiativesOf(user.id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function InitiativesRoute() {
  return <InitiativeList initiatives={useLoaderData<typeof loader>().initiatives} />;
}
