import { Link } from "@remix-run/react";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { isClose } from "../overlap-band";
import { BandScale } from "./band-scale";
import { CheckCard } from "./check-card";
import type { CheckItem } from "./check-item";
import { overlapTexts } from "../overlap.text";
import { checkTexts } from "./check.text";
import type { Check } from "./load-check.server";

interface CheckNetworksProps extends Pick<Check, "impulseMissing"> {
  items: CheckItem[];
  canEdit: boolean;
  base: string;
  impulseTo: string;
}

/** First tab: networks from the largest overlap down; small ones folded away where there are large ones. */
export function CheckNetworks({ items, impulseMissing, canEdit, base, impulseTo }: CheckNetworksProps) {
  const t = useText(checkTexts);
  const locale = useLocale();
  const list = useText(overlapTexts);
  const large = items.filter(({ total, parts, own }) => isClose(total, parts) || own !== null);
  const small = items.filter((item) => !large.includes(item));
  const add = canEdit ? (
    <LinkButton to={`${base}/netzwerke/neu`} variant="ghost" icon="add">
      {t("addFind")}
    </LinkButton>
  ) : null;
  if (items.length === 0) {
    return (
      <EmptyState
        title={t("none")}
        action={
          <>
            {add}
            <Link className="link" to={`${base}/gesucht`}>
              {t("toSearch")}
            </Link>
          </>
        }
      >
        {t("noneHint")}
      </EmptyState>
    );
  }
  const cards = (some: CheckItem[]) => some.map((item) => <CheckCard key={item.id} item={item} base={base} canEdit={canEdit} />);
  return (
    <>
      {impulseMissing.length > 0 ? (
        <Notice tone="info">
          {t("impulseMissing", { list: formatList(locale, impulseMissing.map((part) => list(`list.${part}`))) })}{" "}
          {canEdit ? (
            <Link className="link" to={impulseTo}>
              {t("toImpulse")}
            </Link>
          ) : null}
        </Notice>
      ) : null}
      {cards(large)}
      {large.length > 0 && small.length > 0 ? (
        <Disclosure summary={t("smaller", { count: small.length })}>
          <p className="mb-3 text-ink-soft">{t("smallerHint")}</p>
          <div className="space-y-4">{cards(small)}</div>
        </Disclosure>
      ) : (
        cards(small)
      )}
      <BandScale />
      {add}
    </>
  );
}
