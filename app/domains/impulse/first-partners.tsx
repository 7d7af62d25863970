import { Link } from "@remix-run/react";
import { PartnerTable, type PartnerRow } from "~/domains/partners/partner-table";
import { partnerFormTexts } from "~/domains/partners/partner-form.text";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/page";
import { impulseFormId } from "./impulse-form";
import { partnersSectionId, WillingOrganisations } from "./impulse-status";
import { impulseTexts } from "./impulse.text";

interface FirstPartnersProps {
  partners: readonly PartnerRow[];
  /** How many of them put in something of their own. */
  willing: number;
  canEdit: boolean;
  /** address of the guide about finding them */
  guideTo: string;
  /** Page of one partner. */
  editTo: (id: string) => string;
  /** Page of all partners: the same ones, on the map. */
  mapTo: string;
}

/** The partners of the plan. The button to add one sends the impulse's form along, so that nothing typed above is lost. */
export function FirstPartners({ partners, willing, canEdit, guideTo, editTo, mapTo }: FirstPartnersProps) {
  const t = useText(impulseTexts);
  const words = useText(partnerFormTexts);
  const add = (
    <Button form={impulseFormId} name="next" value="partner" variant="ghost" icon="add">
      {words("add")}
    </Button>
  );
  return (
    <Section title={t("partners.title")} id={partnersSectionId}>
      <p className="max-w-measure text-ink-soft">
        {t("partners.lead")}{" "}
        {partners.length > 0 ? (
          <Link className="link" to={mapTo}>
            {t("partners.map")}
          </Link>
        ) : null}
      </p>
      <WillingOrganisations count={willing} guideTo={guideTo} />
      {partners.length === 0 ? (
        <EmptyState title={words("table.emptyTitle")} level={3} action={canEdit ? add : null}>
          {canEdit ? words("table.empty") : words("table.emptyRead")}
        </EmptyState>
      ) : (
        <>
          <div className="rounded-card border border-line bg-surface p-4 sm:px-5">
            <PartnerTable partners={partners} editTo={canEdit ? editTo : undefined} />
          </div>
          {canEdit ? (
            <div className="flex flex-wrap items-center gap-3">
              {add}
              <span className="text-note text-ink-soft">{t("partners.addHint")}</span>
            </div>
          ) : null}
        </>
      )}
    </Section>
  );
}
