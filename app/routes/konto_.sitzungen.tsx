import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentSessionId, endOtherSessions, endSession, requireActor, sessionsOf } from "~/domains/account/index.server";
import { oneSessionSchema } from "~/domains/account/sessions/schema";
import { SessionsPage } from "~/domains/account/sessions/sessions-page";
import { sessionsTexts } from "~/domains/account/sessions/sessions.text";
import { hiddenValues, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  const sessions = await sessionsOf(user.id, await currentSessionId(request.headers));
  return { title: textFor(await localeOf(request), sessionsTexts)("title"), sessions };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const t = textFor(await localeOf(request), sessionsTexts);
  const form = await readForm(request);
  const here = "/konto/sitzungen";
  switch (form.get("intent")) {
    case "one": {
      const ended = await endSession(user.id, hiddenValues(form, oneSessionSchema).sessionId);
      return redirectWithToast(here, { text: t(ended ? "ended" : "gone") });
    }
    case "others": {
      const currentId = await currentSessionId(request.headers);
      const count = currentId ? await endOtherSessions(user.id, currentId) : 0;
      return redirectWithToast(here, { text: t("othersEnded", { count }) });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SessionsRoute() {
  return <SessionsPage sessions={useLoaderData<typeof loader>().sessions} />;
}
