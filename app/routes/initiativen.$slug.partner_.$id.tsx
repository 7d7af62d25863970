import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { labelOf } from "~/domains/districts";
import { offersOfPartner, relationsOfPartner, sharedMap } from "~/domains/partners";
import { PartnerOffers, PartnerRelations } from "~/domains/partners/detail/partner-connections";
import { detailTexts } from "~/domains/partners/detail/detail.text";
import { InternalFacts, SharedFacts } from "~/domains/partners/detail/partner-facts";
import { mapOf } from "~/domains/partners/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Card, Page, SideLayout } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const whole = await mapOf(initiative.id);
  const isTeam = can(actor, "initiative.internal", access);
  // Whoever is not of the team gets nothing that would have to be hidden.
  const map = isTeam ? whole : sharedMap(whole);
  const partner = map.partners.find(({ id }) => id === params.id);
  if (!partner) throw new Response(null, { status: 404 });
  return {
    title: `${partner.name} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    partner,
    internal: (isTeam && whole.partners.find(({ id }) => id === partner.id)) || null,
    district: partner.ags && labelOf(partner.ags),
    coordinates: map.coordinatorId === partner.id,
    relations: relationsOfPartner(map, partner.id),
    offers: offersOfPartner(map, partner.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function PartnerRoute() {
  const { base, canEdit, partner, internal, district, coordinates, relations, offers } = useLoaderData<typeof loader>();
  const t = useText(detailTexts);
  const page = `${base}/partner`;
  return (
    <Page
      title={partner.name}
      breadcrumbs={[{ label: t("path"), to: base }, { label: t("partners"), to: page }, { label: partner.name }]}
      actions={
        <>
          <LinkButton to={`${page}?ansicht=karte&partner=${partner.id}`} variant="ghost" icon="map">
            {t("onMap")}
          </LinkButton>
          {canEdit ? (
            <LinkButton to={`${base}/impuls/partner/${partner.id}`} icon="edit">
              {t("edit")}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <SideLayout
        side={
          internal ? (
            <Card title={t("internal.title")} accent="marigold">
              <InternalFacts partner={internal} />
            </Card>
          ) : null
        }
      >
        <Card title={t("facts")}>
          <SharedFacts partner={partner} district={district} coordinates={coordinates} />
        </Card>
        <PartnerRelations relations={relations} page={page} partnerId={partner.id} canEdit={canEdit} />
        <PartnerOffers offers={offers} page={page} partnerId={partner.id} canEdit={false} />
      </SideLayout>
    </Page>
  );
}
