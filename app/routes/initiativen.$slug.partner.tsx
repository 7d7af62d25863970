import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { labelOf } from "~/domains/districts";
import { talksWithPartners } from "~/domains/conversations/index.server";
import { editPartnerMap, loadStep } from "~/domains/journey/index.server";
import { Guides } from "~/domains/journey/guides";
import { StatePill } from "~/domains/journey/state-pill";
import { StepHints } from "~/domains/journey/step-hints";
import { StepStatus } from "~/domains/journey/step-status";
import { type MapState, partnersView, readTableQuery, sharedMap, type ShownMap, visibleRelations, writeTableQuery } from "~/domains/partners";
import { findPairs, mapOf, partnersOf, readTableForm, tableAnchor, tableProblem } from "~/domains/partners/index.server";
import { planKeysIn } from "~/domains/networks";
import { Findings } from "~/domains/partners/findings/findings-view";
import { GiveAndNeedView } from "~/domains/partners/give-and-need/give-and-need-view";
import { MapView } from "~/domains/partners/page/map-view";
import { pageTexts } from "~/domains/partners/page/page.text";
import { PartnersPage } from "~/domains/partners/page/partners-page";
import type { MapStore } from "~/domains/partners/live/map-store";
import { useMapStore } from "~/domains/partners/live/use-map-store";
import { tableTexts } from "~/domains/partners/table/table.text";
import { TableView } from "~/domains/partners/table/table-view";
import { NextTalksView } from "~/domains/partners/talks/next-talks-view";
import { TopTalks } from "~/domains/partners/talks/top-talks";
import { guideAddress, guidesOfStep } from "~/domains/toolbox";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Card } from "~/ui/page";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(args.request, args.params.slug, "initiative.read");
  const [map, step] = await Promise.all([mapOf(initiative.id), loadStep(args, "partners", guidesOfStep)]);
  // Whoever is not of the team gets nothing that would have to be hidden.
  const team = can(actor, "initiative.internal", access) ? map : null;
  const shared = team ? null : sharedMap(map);
  const { partners } = team ?? shared!;
  const search = new URL(args.request.url).searchParams;
  const [guide] = guidesOfStep("partners", await localeOf(args.request));
  return {
    title: step.title,
    slug: initiative.slug,
    base: step.base,
    canEdit: can(actor, "initiative.edit", access),
    step: step.view,
    guides: step.guides,
    guide: guide ? { title: guide.title, to: guideAddress(guide.slug, initiative.slug), anchors: guide.headings.map(({ id }) => id) } : null,
    team,
    shared,
    // Conversations are notes of the team.
    talks: team ? await talksWithPartners(initiative.id) : [],
    today: calendarDate(new Date()),
    pairs: team && partnersView(search, true) === "geben-und-brauchen" ? await findPairs(initiative.id, (texts) => planKeysIn(texts).themes) : null,
    from: { initiative: initiative.name, name: actor.user.name },
    districtNames: Object.fromEntries(partners.flatMap(({ ags }) => (ags ? [[ags, labelOf(ags)]] : []))) as Record<string, string>,
  };
}

/** The forms of the table. Commands on the step go to its own address. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const asked = await readTableForm(await readForm(request), locale);
  if (!("edits" in asked)) return data(asked, { status: 400 });
  const results = asked.edits.length > 0 ? await editPartnerMap(initiative.id, actor, asked.edits) : [];
  const problem = tableProblem(locale, asked, results, await partnersOf(initiative.id));
  if (problem) return data(problem, { status: 409 });
  const { search } = new URL(request.url);
  const query = readTableQuery(new URLSearchParams(search));
  const back = `/initiativen/${initiative.slug}/partner${writeTableQuery(query, { page: query.page, relationsPage: query.relationsPage })}`;
  const count = results.filter(({ status }) => status === "done").length;
  return redirectWithToast(`${back}${tableAnchor(asked)}`, { text: textFor(locale, tableTexts)(`done.${asked.intent}`, { count }) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PartnersRoute() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.team ? <TeamPartners loaded={loaded} team={loaded.team} /> : <Partners loaded={loaded} map={loaded.shared!} store={null} />;
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

/** The team's page stands on the map of this browser: shown at once, and up to date when others change it. */
function TeamPartners({ loaded, team }: { loaded: Loaded; team: MapState }) {
  const store = useMapStore(team, loaded.slug, { canEdit: loaded.canEdit });
  return <Partners loaded={loaded} map={store.map} store={store} />;
}

function Partners({ loaded: { base, canEdit, step, guides, guide, districtNames, talks, today, pairs, from }, map, store }: { loaded: Loaded; map: ShownMap; store: MapStore | null }) {
  const [search] = useSearchParams();
  const answer = useActionData<typeof action>() ?? null;
  const t = useText(pageTexts);
  const view = partnersView(search, store !== null);
  const page = `${base}/partner`;
  const ofTeam = store && { map: store.map, talks, today, base, canEdit, guide };
  const open = { partner: search.get("zeile"), relation: search.get("kante"), from: search.get("von") };
  return (
    <PartnersPage
      base={base}
      view={view}
      counts={{ partners: map.partners.length, relations: visibleRelations(map).length }}
      canEdit={canEdit}
      internal={store !== null}
      asked={step.questions.length > 0}
      undo={store?.canUndo ? () => store.undo() : null}
      state={<StatePill tone={step.tone}>{step.state}</StatePill>}
      step={
        <>
          <StepHints view={step} base={base} />
          <StepStatus view={step} base={base} action={`${base}/schritt/partners`} next={page} />
          <Card title={t("guides")}>
            <Guides guides={guides} />
          </Card>
        </>
      }
    >
      {view === "karte" ? <MapView map={map} store={store} page={page} canEdit={canEdit} partnerId={search.get("partner")} guide={guide} below={ofTeam ? <TopTalks {...ofTeam} /> : null} /> : null}
      {view === "tabelle" ? <TableView map={map} query={readTableQuery(search)} open={open} answer={answer} page={page} canEdit={canEdit} districtNames={districtNames} /> : null}
      {view === "erkenntnisse" ? <Findings map={map} internal={store !== null} page={page} guide={guide} /> : null}
      {view === "geben-und-brauchen" && store && pairs ? <GiveAndNeedView found={pairs} partners={store.map.partners} offers={store.map.offers} page={page} canEdit={canEdit} from={from} /> : null}
      {view === "gespraeche" && ofTeam ? <NextTalksView {...ofTeam} /> : null}
    </PartnersPage>
  );
}
