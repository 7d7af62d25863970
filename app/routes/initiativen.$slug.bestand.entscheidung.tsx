import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { labelOf } from "~/domains/districts/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { blockersOf, blockerSentence, checkBlockers, type Blocker } from "~/domains/journey";
import { journeyOf, runCommand } from "~/domains/journey/index.server";
import { decisionSchema, decisionValues, undecidedDistricts } from "~/domains/networks";
import { DecisionForm } from "~/domains/networks/decision/decision-form";
import { DecisionBlockers, DecisionView, EarlierDecisions } from "~/domains/networks/decision/decision-view";
import { decisionErrors, decisionTexts } from "~/domains/networks/decision/decision.text";
import { decisionInForce, networksInArea, saveDecision, withdrawnDecisions } from "~/domains/networks/index.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import type { Locale } from "~/platform/i18n/locale";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { forgetDraft } from "~/ui/autosave/use-kept-draft";
import { DownloadButton } from "~/ui/button";
import { Section } from "~/ui/page";

/** Where each thing that stands in the way is settled. */
const places: Partial<Record<Blocker["code"], string>> = { areaMissing: "/gebiet", searchRecordMissing: "/gesucht", conversationsMissing: "" };

const reopen = { type: "STEP.REOPEN", step: "decision" } as const;

function sentences(locale: Locale, blockers: Blocker[], base: string) {
  return blockers.map((blocker) => ({ sentence: blockerSentence(locale, blocker), to: `${base}${places[blocker.code] ?? ""}` }));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const base = `/initiativen/${initiative.slug}/bestand`;
  const [decision, earlier, journey, area, networks] = await Promise.all([
    decisionInForce(initiative.id),
    withdrawnDecisions(initiative.id),
    journeyOf(initiative.id),
    areaOf(initiative.id),
    networksInArea(initiative.id),
  ]);
  const own = area.parts.map(({ ags }) => ags);
  const shown = ({ outcome, districts, network, reason }: (typeof earlier)[number]["parts"][number]) => ({ outcome, districts: districts.map(labelOf), network: network?.name ?? null, reason });
  return {
    draft: `entscheidung:${initiative.slug}`,
    values: decisionValues(own, earlier[0]?.parts ?? []),
    base,
    pathTo: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    canReopen: blockersOf(journey.value, reopen, journey.facts).length === 0,
    decision: decision && {
      decidedOn: decision.decidedOn,
      decidedBy: decision.decidedBy,
      undecided: undecidedDistricts(own, decision.parts).map(labelOf),
      joins: decision.parts.every(({ outcome }) => outcome === "join"),
      parts: decision.parts.map(({ id, outcome, districts, network, reason }) => ({ id, outcome, districts: districts.map(labelOf), network: network?.name ?? null, reason })),
    },
    earlier: earlier.map(({ id, decidedOn, decidedBy, parts, withdrawnAt }) => ({ id, decidedOn, decidedBy, parts: parts.map(shown), withdrawnAt: withdrawnAt?.toISOString() ?? "" })),
    blockers: sentences(locale, checkBlockers(journey.facts), base),
    districts: area.parts.map(({ ags }) => ({ ags, label: labelOf(ags) })),
    networks: networks.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const t = textFor(locale, decisionTexts);
  const form = await readForm(request);
  const here = `/initiativen/${initiative.slug}/bestand/entscheidung`;
  if (form.get("intent") === "reopen") {
    const result = await runCommand(initiative.id, actor, reopen);
    if (result.status === "refused") throw new Response(null, { status: 409 });
    return redirectWithToast(here, { text: t("reopened") });
  }
  const submission = await parseForm(form, decisionSchema, locale, decisionErrors);
  if (submission.status !== "success") return invalid(submission);
  const input = submission.value;
  const outcomes = [...new Set([input.outcome, ...input.exceptions.flatMap(({ outcome }) => outcome ?? [])])];
  const id = randomUUID();
  const result = await runCommand(initiative.id, actor, { type: "DECIDE", outcomes, decisionId: id }, (tx) =>
    saveDecision(tx, { id, initiativeId: initiative.id, decidedBy: actor.user.name, locale, input }),
  );
  // What is missing stands on the page that is shown again.
  if (result.status === "refused") return data({ result: submission.reply({ formErrors: [t("refused")] }), refused: true }, { status: 409 });
  return redirectWithToast(here, { text: t("decided") });
}

export default function DecisionRoute() {
  const { draft, values, decision, earlier, blockers, districts, networks, base, pathTo, canEdit, canReopen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer !== undefined && "refused" in answer;
  const t = useText(decisionTexts);
  // What was kept while it was written is on record now.
  const decided = decision !== null;
  useEffect(() => {
    if (decided) forgetDraft(draft);
  }, [decided, draft]);
  return (
    <Section title={t("title")}>
      {decision ? (
        <DecisionView decision={decision} base={base} pathTo={pathTo} canEdit={canEdit} canReopen={canReopen} />
      ) : (
        <>
          <p className="max-w-measure">{canEdit ? t("lead") : t("reader")}</p>
          {blockers.length > 0 ? <DecisionBlockers blockers={blockers} refused={refused} /> : null}
          {canEdit ? <DecisionForm result={answer?.result} refused={refused && blockers.length > 0} districts={districts} values={values} draft={draft} networks={networks} /> : null}
          <DownloadButton href={`${base}/protokoll.pdf`}>{t("draft")}</DownloadButton>
        </>
      )}
      <EarlierDecisions decisions={earlier} />
    </Section>
  );
}
