import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { labelOf } from "~/domains/districts/index.server";
import { emptyImpulse, impulseMissing, suggestedKeys, takeSuggestions, willingOrganisations, type ImpulseContent } from "~/domains/impulse";
import { impulseOf, saveImpulse } from "~/domains/impulse/index.server";
import { FirstPartners } from "~/domains/impulse/first-partners";
import { ImpulseForm } from "~/domains/impulse/impulse-form";
import { ImpulseStatus } from "~/domains/impulse/impulse-status";
import { ImpulseText } from "~/domains/impulse/impulse-text";
import { impulseTexts } from "~/domains/impulse/impulse.text";
import { impulseSchema } from "~/domains/impulse/schema";
import { changeInitiative, loadStep } from "~/domains/journey/index.server";
import { StepStatus } from "~/domains/journey/step-status";
import { planKeyLists, planKeyOptions, planKeysIn } from "~/domains/networks";
import { basicsOf } from "~/domains/partners";
import { partnersOf } from "~/domains/partners/index.server";
import { guideAddress, guidesOfStep } from "~/domains/toolbox";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { formatDate } from "~/platform/i18n/format";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { LinkButton } from "~/ui/button";
import { Page, SideLayout } from "~/ui/page";

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const [locale, stored, partners, step] = await Promise.all([
    localeOf(request),
    impulseOf(initiative.id),
    partnersOf(initiative.id),
    loadStep(args, "impulse", guidesOfStep),
  ]);
  const impulse: ImpulseContent = stored ?? emptyImpulse;
  return {
    title: `${textFor(locale, impulseTexts)("title")} · ${initiative.name}`,
    path: `/initiativen/${initiative.slug}`,
    guideTo: guideAddress("impuls-und-gruendungsteam", initiative.slug),
    canEdit: can(actor, "initiative.edit", access),
    step: step.view,
    impulse,
    revision: stored?.revision ?? 0,
    // An impulse nobody has written in yet has no name.
    saved: stored?.updatedBy ? { by: stored.updatedBy, at: stored.updatedAt } : null,
    options: planKeyOptions(locale),
    suggestions: suggestedKeys(planKeysIn([impulse.whyHere, impulse.intention]), impulse),
    missing: impulseMissing(stored, partners),
    willing: willingOrganisations(partners).length,
    // Who said no stays within the team.
    partners: partners
      .filter(({ state }) => access.membership !== null || state !== "declined")
      .map((partner) => ({ id: partner.id, ...basicsOf(partner), district: partner.ags && labelOf(partner.ags) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const taken = takeSuggestions(form, planKeysIn);
  const submission = await parseForm(form, impulseSchema(planKeyLists), locale);
  if (submission.status !== "success") return invalid(submission);
  const { revision, ...content } = submission.value;
  const saved = await changeInitiative(initiative.id, actor, (tx) =>
    saveImpulse(tx, { initiativeId: initiative.id, revision, content, savedBy: actor.user.name }),
  );
  if (saved.status === "conflict") {
    const { current } = saved;
    const conflict = { result: submission.reply(), mine: content, stored: current, revision: current.revision, savedBy: current.updatedBy };
    return data({ conflict }, { status: 409 });
  }
  const page = `/initiativen/${initiative.slug}/impuls`;
  if (taken) return redirect(`${page}#impulse-${taken}`);
  return redirectWithToast(form.get("next") === "partner" ? `${page}/partner/neu` : page, { text: textFor(locale, impulseTexts)("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function ImpulsePage() {
  const { path, guideTo, canEdit, step, impulse, revision, saved, options, suggestions, missing, willing, partners } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  const t = useText(impulseTexts);
  const locale = useLocale();
  const page = `${path}/impuls`;
  return (
    <Page title={t("title")} lead={t("lead")} breadcrumbs={[{ label: t("path"), to: path }, { label: t("title") }]}>
      <SideLayout
        side={
          <>
            <ImpulseStatus missing={missing} willing={willing} linked={canEdit} />
            <StepStatus view={step} base={path} action={`${path}/schritt/impulse`} next={page} />
            {step.tone === "done" ? (
              <LinkButton to={`${path}/bestand`} className="no-print" icon="arrowRight">
                {t("onward")}
              </LinkButton>
            ) : null}
            {saved ? <p className="text-fine text-ink-soft">{t("lastSaved", { name: saved.by, date: formatDate(locale, saved.at) })}</p> : null}
          </>
        }
      >
        {canEdit ? (
          <ImpulseForm
            key={revision}
            impulse={impulse}
            revision={revision}
            options={options}
            suggestions={suggestions}
            lastResult={answer && "result" in answer ? answer.result : conflict?.result}
            conflict={conflict}
            selfTo={page}
          />
        ) : (
          <ImpulseText impulse={impulse} options={options} />
        )}
        <div className="pt-4">
          <FirstPartners guideTo={guideTo} partners={partners} willing={willing} canEdit={canEdit} editTo={(id) => `${page}/partner/${id}`} mapTo={`${path}/partner`} />
        </div>
      </SideLayout>
    </Page>
  );
}
