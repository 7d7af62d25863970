import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { withoutDeclined } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { undecidedDistricts } from "~/domains/networks";
import { collectFindings, decisionInForce, makeRecord, recordFileName } from "~/domains/networks/index.server";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";

/** The record of the check: of the decision in force with what was known then, else of where the check stands now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  const decision = await decisionInForce(initiative.id);
  const kept = decision?.findings ?? (await collectFindings(initiative.id, await localeOf(request)));
  const findings = { ...kept, conversations: await withoutDeclined(initiative.id, kept.conversations) };
  const area = (await areaOf(initiative.id)).parts.map(({ ags }) => ags);
  const undecided = decision ? undecidedDistricts(area, decision.parts).map(labelOf) : [];
  const pdf = makeRecord(findings, decision, calendarDate(new Date()), undecided);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${recordFileName(findings.locale, initiative.slug, decision !== null)}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
