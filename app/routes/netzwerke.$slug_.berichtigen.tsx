import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuseAttempt, takeCorrectionAttempt } from "~/domains/account/index.server";
import { correctionSchema } from "~/domains/networks";
import { correctionTexts } from "~/domains/networks/care/correction.text";
import { CorrectionPage } from "~/domains/networks/care/correction-page";
import { addCorrection, networkBySlug } from "~/domains/networks/index.server";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

async function networkOf(slug: string | undefined) {
  const network = await networkBySlug(slug ?? "");
  if (!network) throw new Response(null, { status: 404 });
  return network;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug, name } = await networkOf(params.slug);
  return { title: textFor(await localeOf(request), correctionTexts)("title"), network: { slug, name } };
}

/** Open to anybody, without an account: the number of attempts is limited. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const network = await networkOf(params.slug);
  const locale = await localeOf(request);
  const t = textFor(locale, correctionTexts);
  const submission = await parseForm(request, correctionSchema, locale);
  if (submission.status !== "success") return invalid(submission);
  const tooMany = await takeCorrectionAttempt(context.clientAddress);
  if (tooMany) return refuseAttempt(submission, tooMany, locale);
  await addCorrection(network.id, submission.value);
  return redirectWithToast(`/netzwerke/${network.slug}`, { text: t("sent") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Correction() {
  return <CorrectionPage network={useLoaderData<typeof loader>().network} result={useActionData<typeof action>()?.result} />;
}
