import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { resetPassword } from "~/domains/account/index.server";
import { NewPasswordPage } from "~/domains/account/link-pages";
import { resetSchema } from "~/domains/account/schema";
import { signInTexts } from "~/domains/account/sign-in.text";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return { title: textFor(await localeOf(request), signInTexts)("reset.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const submission = await parseForm(request, resetSchema, locale);
  if (submission.status !== "success") return invalid(submission, { hideFields: ["password"] });
  if (await resetPassword(params.token ?? "", submission.value.password)) {
    return redirectWithToast("/anmelden", { text: textFor(locale, signInTexts)("reset.done") });
  }
  return data({ used: true, result: undefined }, { status: 410 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, { noindex: true });

export default function NewPasswordRoute() {
  const answer = useActionData<typeof action>();
  return <NewPasswordPage result={answer?.result} used={answer !== undefined && "used" in answer} />;
}
