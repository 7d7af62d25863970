import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { age, networkDetails } from "~/domains/networks";
import { networkBySlug } from "~/domains/networks/index.server";
import { NetworkPage } from "~/domains/networks/network-page";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";

export async function loader({ params }: LoaderFunctionArgs) {
  const network = await networkBySlug(params.slug ?? "");
  if (!network) throw new Response(null, { status: 404 });
  return { network: networkDetails(network), age: age(network, calendarDate(new Date())) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.network.name);

export default function Network() {
  return <NetworkPage {...useLoaderData<typeof loader>()} />;
}
