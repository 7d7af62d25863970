import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeletionPage } from "~/domains/account/deletion/deletion-page";
import { deletionTexts } from "~/domains/account/deletion/deletion.text";
import { deletionSchema } from "~/domains/account/deletion/schema";
import { checkProof, deleteAccount, holdOn, isHeld, proofKindOf, refuseProof, requireActor, signOut } from "~/domains/account/index.server";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  const [locale, hold, proofKind] = await Promise.all([localeOf(request), holdOn(user), proofKindOf(user.id)]);
  return { title: textFor(locale, deletionTexts)("title"), email: user.email, hold: isHeld(hold) ? hold : null, proofKind };
}

export async function action({ request }: ActionFunctionArgs) {
  const { user } = await requireActor(request);
  const locale = await localeOf(request);
  const t = textFor(locale, deletionTexts);
  const submission = await parseForm(request, deletionSchema, locale);
  if (submission.status !== "success") return invalid(submission, { hideFields: ["proof"] });
  if (submission.value.email !== user.email) return invalid(submission, { fieldErrors: { email: [t("mismatch")] }, hideFields: ["proof"] });
  const refused = await checkProof(user, submission.value.proof, request.headers);
  if (refused) return refuseProof(submission, refused, locale);
  // What holds it stands on the page.
  if (await deleteAccount(user)) return redirect("/konto/loeschen", 303);
  return redirectWithToast("/", { text: t("done") }, await signOut(request.headers));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function DeletionRoute() {
  const { email, hold, proofKind } = useLoaderData<typeof loader>();
  return <DeletionPage email={email} hold={hold} proofKind={proofKind} result={useActionData<typeof action>()?.result} />;
}
