import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecidePage, type DecideView } from "~/domains/account/email-change/decide-page";
import { emailChangeTexts } from "~/domains/account/email-change/email-change.text";
import { confirmEmailChange, rejectEmailChange, viewEmailChange } from "~/domains/account/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

async function viewOf(token: string): Promise<DecideView> {
  const found = await viewEmailChange(token);
  return found ? { state: found.confirmed ? "waits" : "open", side: found.side, email: found.newEmail } : { state: "gone" };
}

const statusOf = ({ state }: DecideView) => (state === "gone" ? 410 : state === "taken" ? 409 : 200);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewOf(params.token ?? "");
  return data({ title: textFor(await localeOf(request), emailChangeTexts)("title"), view }, { status: statusOf(view) });
}

/** Needs no sign-in: whoever reads the mailbox decides. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const before = await viewOf(token);
  const intent = (await readForm(request)).get("intent");
  if (before.state !== "open" && before.state !== "waits") return data(before, { status: statusOf(before) });
  if (intent === "reject") {
    const outcome = await rejectEmailChange(token);
    const view: DecideView = outcome === "gone" ? { state: "gone" } : { state: "rejected", side: outcome };
    return data(view, { status: statusOf(view) });
  }
  if (intent !== "confirm") throw new Response(null, { status: 400 });
  const view: DecideView = { ...before, state: await confirmEmailChange(token) };
  return data(view, { status: statusOf(view) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function DecideEmailChangeRoute() {
  const { view } = useLoaderData<typeof loader>();
  return <DecidePage view={useActionData<typeof action>() ?? view} />;
}
