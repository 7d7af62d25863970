import { Link } from "@remix-run/react";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { ShownMap } from "../map/shown-map";
import { relationTexts } from "../relation.text";
import { detailTexts } from "./detail.text";
import type { RelationSeen } from "./partner-links";

interface Common {
  /** Address of the page of all partners. */
  page: string;
  partnerId: string;
  canEdit: boolean;
}

export function PartnerRelations({ relations, page, partnerId, canEdit }: Common & { relations: readonly RelationSeen[] }) {
  const t = useText(detailTexts);
  const words = useText(relationTexts);
  return (
    <Card title={t("relations.title")} id="beziehungen">
      {relations.length === 0 ? <p className="text-ink-soft">{t("relations.none")}</p> : null}
      <ul className="space-y-2">
        {relations.map(({ relation, other, direction }) => (
          <li key={relation.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <span>{words(`kind.${relation.kind}`)}</span>
            <Link className="link min-w-0 break-words" to={`${page}/${other.id}`}>
              {direction ? t(`relations.${direction}`, { name: other.name }) : other.name}
            </Link>
            <span className="text-note text-ink-soft">{words(`strength.${relation.strength}`)}</span>
            {relation.wished ? <Pill tone="todo">{words("wished")}</Pill> : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <p className="no-print mt-3">
          <Link className="link" to={`${page}?ansicht=tabelle&von=${partnerId}#beziehungen`}>
            {t("relations.add")}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

export function PartnerOffers({ offers, page, partnerId, canEdit }: Common & { offers: readonly { offer: ShownMap["offers"][number] & { note?: string }; with: string[] }[] }) {
  const t = useText(detailTexts);
  const words = useText(vocabularyTexts);
  return (
    <Card title={t("offers.title")} id="angebote">
      {offers.length === 0 ? <p className="text-ink-soft">{t("offers.none")}</p> : null}
      <ul className="space-y-4">
        {offers.map(({ offer, with: others }) => (
          <li key={offer.id}>
            <p className="font-semibold">
              {offer.name}
              {canEdit ? (
                <Link className="link ml-3 text-note font-normal" to={`${page}/angebote/${offer.id}`} aria-label={t("offers.editOf", { name: offer.name })}>
                  {t("offers.edit")}
                </Link>
              ) : null}
            </p>
            <p className="text-note text-ink-soft">
              {[
                offer.stages.map((key) => words(`stage.${key}`)).join(", "),
                offer.themes.map((key) => words(`theme.${key}`)).join(", "),
                offer.targetGroups.map((key) => words(`targetGroup.${key}`)).join(", "),
                offer.capacity === null ? "" : t("offers.capacity", { count: offer.capacity }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {others.length > 0 ? <p className="text-note">{t("offers.with", { names: others.join(", ") })}</p> : null}
            {offer.note ? <p className="whitespace-pre-line break-words text-note">{offer.note}</p> : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <div className="no-print mt-3">
          <LinkButton to={`${page}/angebote/neu?partner=${partnerId}`} variant="ghost" size="small" icon="add">
            {t("offers.add")}
          </LinkButton>
        </div>
      ) : null}
    </Card>
  );
}
