import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MailSentPage } from "~/domains/account/link-pages";
import { signInTexts } from "~/domains/account/sign-in.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { mailsAreShown } from "~/platform/mail/sent-mails.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return { title: textFor(await localeOf(request), signInTexts)("sent.title"), mailsHere: mailsAreShown() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function MailSentRoute() {
  return <MailSentPage mailsHere={useLoaderData<typeof loader>().mailsHere} />;
}
