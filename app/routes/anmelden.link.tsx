import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPath } from "~/domains/account";
import { continueSignIn, signInByLink } from "~/domains/account/index.server";
import { ConfirmSignInPage } from "~/domains/account/link-pages";
import { signInTexts } from "~/domains/account/sign-in.text";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return {
    title: textFor(await localeOf(request), signInTexts)("link.title"),
    token: query.get("token") ?? "",
    next: ownPath(query.get("weiter")),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const next = ownPath(form.get("weiter"));
  const signedIn = await signInByLink(String(form.get("token") ?? ""), request.headers);
  return signedIn ? continueSignIn(signedIn, next, await localeOf(request)) : data({ used: true, next }, { status: 410 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function ConfirmSignInRoute() {
  const { token, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ConfirmSignInPage token={token} next={answer?.next ?? next} used={answer?.used ?? false} />;
}
