import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmSchema, disputeSchema } from "~/domains/conversations";
import { ConfirmationPage } from "~/domains/conversations/confirmation-page";
import { confirmationTexts } from "~/domains/conversations/confirmation.text";
import { answerConfirmation, readForConfirmation } from "~/domains/conversations/index.server";
import { parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

const personal = { "X-Robots-Tag": "noindex, nofollow", "Cache-Control": "no-store" };
export const headers: HeadersFunction = () => personal;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await readForConfirmation(params.token ?? "");
  const title = textFor(await localeOf(request), confirmationTexts)(!view ? "public.goneTitle" : view.confirmed ? "public.doneTitle" : "public.title");
  return data({ view, title }, { status: view ? 200 : 404, headers: personal });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const form = await readForm(request);
  const [token, t] = [params.token ?? "", textFor(locale, confirmationTexts)];
  if (form.get("intent") === "dispute") {
    const submission = await parseForm(form, disputeSchema, locale);
    if (submission.status !== "success") return data({ dispute: submission.reply(), changed: await isAnother(token, form) }, { status: 400 });
    const { seen, ...answer } = submission.value;
    const outcome = await answerConfirmation(token, seen, { type: "dispute", ...answer });
    return outcome === "changed" ? data({ dispute: submission.reply(), changed: true }, { status: 409 }) : told(token, outcome, t("public.thanksNo"));
  }
  const submission = await parseForm(form, confirmSchema, locale);
  if (submission.status !== "success") return data({ confirm: submission.reply(), changed: await isAnother(token, form) }, { status: 400 });
  const { seen, ...answer } = submission.value;
  const outcome = await answerConfirmation(token, seen, { type: "confirm", ...answer });
  return outcome === "changed" ? data({ confirm: submission.reply(), changed: true }, { status: 409 }) : told(token, outcome, t("public.thanksYes"));
}

/** Whether the text is another one by now than the one this form was shown with. */
async function isAnother(token: string, form: FormData): Promise<boolean> {
  const view = await readForConfirmation(token);
  return view !== null && view.seen !== form.get("seen");
}

/** Goes back to the page, which then shows how things stand. */
function told(token: string, outcome: "taken" | "answered" | "gone", thanks: string) {
  if (outcome === "gone") throw new Response(null, { status: 404 });
  const page = `/gespraech/${token}`;
  return outcome === "taken" ? redirectWithToast(page, { text: thanks }) : redirect(page, 303);
}

// Also after a refused answer: the newest text has to be on the page.
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title, { noindex: true });

export default function ConfirmationRoute() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ConfirmationPage
      view={view}
      results={{
        confirm: answer && "confirm" in answer ? answer.confirm : undefined,
        dispute: answer && "dispute" in answer ? answer.dispute : undefined,
        changed: answer?.changed,
      }}
    />
  );
}
