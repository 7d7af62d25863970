import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takeOwnPageAttempt } from "~/domains/account/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { changeOf, type MapEdit, type OwnPageAnswer, ownView, problemOf } from "~/domains/partners";
import { answerOwnPage, mapOf, ownerOf } from "~/domains/partners/index.server";
import { OwnPage } from "~/domains/partners/own-page/own-page";
import { ownPageTexts } from "~/domains/partners/own-page/own-page.text";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { namedInPublicSchema, ownEntrySchema, ownOfferSchema } from "~/domains/partners/schema";
import { hiddenValues, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

const personal = { "X-Robots-Tag": "noindex, nofollow", "Cache-Control": "no-store" };
export const headers: HeadersFunction = () => personal;

async function pageOf(token: string | undefined) {
  const owner = await ownerOf(token ?? "");
  const view = owner && ownView(await mapOf(owner.initiativeId), owner.partnerId);
  return owner && view ? { owner, view } : null;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await pageOf(params.token);
  const t = textFor(await localeOf(request), ownPageTexts);
  if (!page) return data({ page: null, title: t("gone.title"), self: "" }, { status: 410, headers: personal });
  const { owner, view } = page;
  const { initiative, checkedAt, namedInPublic } = owner;
  return data({ page: { view, initiative, checkedAt, namedInPublic }, title: view.entry.name, self: `/partner/${params.token}` }, { headers: personal });
}

/** The partner's own changes go the way of all others, under its name, so that the team sees them in the history. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [token, locale] = [params.token ?? "", await localeOf(request)];
  const t = textFor(locale, ownPageTexts);
  const form = await readForm(request);
  const page = await pageOf(token);
  if (!page) throw new Response(null, { status: 410 });
  const { owner, view } = page;
  const self = `/partner/${token}`;
  const tooMany = await takeOwnPageAttempt(owner.partnerId, context.clientAddress);
  const refuse = (answer: OwnPageAnswer, status: number) => data(answer, { status, headers: personal });
  const waiting = (about: string): OwnPageAnswer => ({ about, result: { status: "error", error: { "": [t("tooManyClicks")] } }, conflict: null });
  const edit = (change: MapEdit) => editPartnerMap(owner.initiativeId, { user: null, name: view.entry.name }, [{ editId: randomUUID(), edit: change }]);

  switch (form.get("intent")) {
    case "right":
      if (tooMany) return refuse(waiting("right"), 429);
      await answerOwnPage(token, { checked: true });
      return redirectWithToast(self, { text: t("checkedNow") });
    case "named": {
      if (tooMany) return refuse(waiting("named"), 429);
      const { named } = hiddenValues(form, namedInPublicSchema);
      await answerOwnPage(token, { namedInPublic: named === "yes" });
      return redirectWithToast(`${self}#oeffentlich`, { text: t("public.saved") });
    }
    case "entry": {
      const submission = await parseForm(form, ownEntrySchema, locale, partnerFormTexts);
      if (submission.status !== "success") return refuse({ about: "entry", result: submission.reply(), conflict: null }, 400);
      if (tooMany) return refuse({ about: "entry", result: submission.reply({ formErrors: [t("tooMany")] }), conflict: null }, 429);
      const { was, ...typed } = submission.value;
      const change = changeOf(was, typed);
      const [result] = change ? await edit({ entity: "partner", id: owner.partnerId, ...change } as MapEdit) : [];
      const problem = problemOf(locale, result, was);
      if (problem?.type === "conflict") return refuse({ about: "entry", result: submission.reply(), conflict: problem.conflict }, 409);
      if (problem) return refuse({ about: "entry", result: submission.reply({ formErrors: [problem.sentence] }), conflict: null }, 409);
      await answerOwnPage(token, { checked: true });
      return redirectWithToast(self, { text: t("saved") });
    }
    case "offer": {
      const about = String(form.get("about") ?? "");
      const known = view.offers.find(({ offer }) => offer.id === about);
      const submission = await parseForm(form, ownOfferSchema, locale, partnerFormTexts);
      if (submission.status !== "success") return refuse({ about, result: submission.reply(), conflict: null }, 400);
      if (tooMany) return refuse({ about, result: submission.reply({ formErrors: [t("tooMany")] }), conflict: null }, 429);
      // A link reaches the offers of its own partner, and no others.
      if (!known && about !== "neu") return refuse({ about: "neu", result: submission.reply({ formErrors: [t("gone409")] }), conflict: null }, 409);
      const { was, ...typed } = submission.value;
      const change = known ? changeOf(was, typed) : { before: null, after: { ...typed, note: "", partnerIds: [owner.partnerId] } };
      const [result] = change ? await edit({ entity: "offer", id: known ? about : randomUUID(), ...change } as MapEdit) : [];
      const problem = problemOf(locale, result, was);
      if (problem?.type === "conflict") return refuse({ about, result: submission.reply(), conflict: problem.conflict }, 409);
      if (problem) return refuse({ about, result: submission.reply({ formErrors: [problem.sentence] }), conflict: null }, 409);
      return redirectWithToast(`${self}#angebote`, { text: t("saved") });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title, { noindex: true });

export default function OwnPageRoute() {
  const { page, title, self } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const t = useText(ownPageTexts);
  if (page) return <OwnPage {...page} self={self} answer={answer} />;
  return (
    <Page title={title} width="narrow">
      <Notice>
        <p>{t("gone.body")}</p>
      </Notice>
    </Page>
  );
}
