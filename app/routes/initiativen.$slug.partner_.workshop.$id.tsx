import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { openFollowUps } from "~/domains/conversations/index.server";
import { minutesOf, saveAgreed } from "~/domains/partners/index.server";
import { type AgreedAnswer, MinutesPage } from "~/domains/partners/workshop/minutes-page";
import { minutesTexts } from "~/domains/partners/workshop/minutes.text";
import { agreedSchema } from "~/domains/partners/workshop/schema";
import { parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const minutes = await minutesOf(initiative.id, params.id ?? "");
  if (!minutes) throw new Response(null, { status: 404 });
  const { partnerIds, ...shown } = minutes;
  const talks = (await openFollowUps(initiative.id, "outside")).filter(({ partnerId }) => partnerId !== null && partnerIds.includes(partnerId));
  return {
    title: `${textFor(await localeOf(request), minutesTexts)("title", { title: minutes.title })} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    minutes: shown,
    talks: talks.map(({ id, organisation, followUpOn }) => ({ id, organisation, followUpOn })),
    canEdit: can(actor, "initiative.edit", access),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [locale, id] = [await localeOf(request), params.id ?? ""];
  if (!(await minutesOf(initiative.id, id))) throw new Response(null, { status: 404 });
  const submission = await parseForm(request, agreedSchema, locale);
  const refuse = (answer: AgreedAnswer, status: number) => data(answer, { status });
  if (submission.status !== "success") return refuse({ result: submission.reply(), stored: null }, 400);
  const saved = await saveAgreed(initiative.id, id, submission.value);
  if (saved.status === "conflict") return refuse({ result: submission.reply(), stored: { agreed: saved.agreed, revision: saved.revision } }, 409);
  return redirectWithToast(`/initiativen/${initiative.slug}/partner/workshop/${id}`, { text: textFor(locale, minutesTexts)("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function MinutesRoute() {
  const { title: _, ...loaded } = useLoaderData<typeof loader>();
  return <MinutesPage {...loaded} answer={useActionData<typeof action>() ?? null} />;
}
