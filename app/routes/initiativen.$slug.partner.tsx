import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { labelOf } from "~/domains/districts";
import { loadStep } from "~/domains/journey/index.server";
import { Guides } from "~/domains/journey/guides";
import { StatePill } from "~/domains/journey/state-pill";
import { StepHints } from "~/domains/journey/step-hints";
import { StepStatus } from "~/domains/journey/step-status";
import { partnersView, readTableQuery, sharedMap, visibleRelations } from "~/domains/partners";
import { mapOf } from "~/domains/partners/index.server";
import { Findings } from "~/domains/partners/findings/findings-view";
import { MapView } from "~/domains/partners/page/map-view";
import { pageTexts } from "~/domains/partners/page/page.text";
import { PartnersPage } from "~/domains/partners/page/partners-page";
import { TableView } from "~/domains/partners/table/table-view";
import { guidesOfStep } from "~/domains/toolbox";
import { pageMeta } from "~/platform/http/page-meta";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(args.request, args.params.slug, "initiative.read");
  const [map, step] = await Promise.all([mapOf(initiative.id), loadStep(args, "partners", guidesOfStep)]);
  // Whoever is not of the team gets nothing that would have to be hidden.
  const team = can(actor, "initiative.internal", access) ? map : null;
  const shared = team ? null : sharedMap(map);
  const { partners } = team ?? shared!;
  return {
    title: step.title,
    slug: initiative.slug,
    base: step.base,
    canEdit: can(actor, "initiative.edit", access),
    step: step.view,
    guides: step.guides,
    team,
    shared,
    districtNames: Object.fromEntries(partners.flatMap(({ ags }) => (ags ? [[ags, labelOf(ags)]] : []))) as Record<string, string>,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PartnersRoute() {
  const { slug, base, canEdit, step, guides, team, shared, districtNames } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useText(pageTexts);
  const map = team ?? shared!;
  const view = partnersView(search);
  const page = `${base}/partner`;
  return (
    <PartnersPage
      base={base}
      view={view}
      counts={{ partners: map.partners.length, relations: visibleRelations(map).length }}
      canEdit={canEdit}
      asked={step.questions.length > 0}
      state={<StatePill tone={step.tone}>{step.state}</StatePill>}
      step={
        <>
          <StepHints view={step} />
          <StepStatus view={step} base={base} action={`${base}/schritt/partners`} next={page} />
          <Card title={t("guides")}>
            <Guides guides={guides} />
          </Card>
        </>
      }
    >
      {view === "karte" ? <MapView map={map} team={team} slug={slug} page={page} canEdit={canEdit} partnerId={search.get("partner")} /> : null}
      {view === "tabelle" ? <TableView map={map} query={readTableQuery(search)} page={page} canEdit={canEdit} districtNames={districtNames} /> : null}
      {view === "erkenntnisse" ? <Findings map={map} internal={team !== null} partnerTo={(id) => `${page}/${id}`} /> : null}
    </PartnersPage>
  );
}
