import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptInvitation, actorOf, requireActor, viewInvitation } from "~/domains/account/index.server";
import { InvitationPage } from "~/domains/account/invitation-page";
import { invitationTexts } from "~/domains/account/invitation.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params: { token = "" } }: LoaderFunctionArgs) {
  const [{ user }, invitation, locale] = await Promise.all([actorOf(request), viewInvitation(token), localeOf(request)]);
  return {
    title: textFor(locale, invitationTexts)("title"),
    invitation,
    user: user && { name: user.name, email: user.email },
    path: new URL(request.url).pathname,
  };
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const slug = await acceptInvitation(token, user.id);
  // The page itself says why not.
  if (slug === null) return redirect(new URL(request.url).pathname, 303);
  const text = textFor(await localeOf(request), invitationTexts)("accepted");
  return redirectWithToast(`/initiativen/${slug}`, { text });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function InvitationRoute() {
  return <InvitationPage {...useLoaderData<typeof loader>()} />;
}
