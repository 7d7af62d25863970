import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { mailTexts } from "~/platform/mail/mail.text";
import { mailsAreShown, readSentMails } from "~/platform/mail/sent-mails.server";
import { SentMailsPage } from "~/ui/static-pages/sent-mails";

/** Only where nothing is sent: on an installation for real it does not exist. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!mailsAreShown()) throw new Response(null, { status: 404 });
  return { title: textFor(await localeOf(request), mailTexts)("sent.title"), mails: await readSentMails() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function SentMailsRoute() {
  return <SentMailsPage mails={useLoaderData<typeof loader>().mails} />;
}
