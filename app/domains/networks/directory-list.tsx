import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { Pill } from "~/ui/pill";
import { wantsAsking } from "./completeness";
import type { NetworkSummary } from "./directory-view";
import { directoryTexts } from "./directory.text";
import { useAsOf } from "./use-as-of";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";

/** Names of Kreise, shortened where there are many. */
function useWhere(network: NetworkSummary): string {
  const t = useText(directoryTexts);
  if (network.districts.length === 0) return network.landWide ? `${network.land}, ${t("wholeLand")}` : `${network.land}, ${t("noDistricts")}`;
  const few = network.districts.slice(0, 4).join(", ");
  return network.districts.length > 4 ? `${few} + ${network.districts.length - 4}` : few;
}

function NetworkItem({ network }: { network: NetworkSummary }) {
  const t = useText(directoryTexts);
  const word = useText(vocabularyTexts);
  const asOf = useAsOf(network);
  const where = useWhere(network);
  return (
    <li className="border-b border-line py-4 first:pt-1 last:border-0 last:pb-1">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Link to={`/netzwerke/${network.slug}`} className="link font-head text-[1.0625rem] font-semibold">
          {network.name}
        </Link>
        {network.state === "outdated" ? <Pill tone="warn">{t("outdated")}</Pill> : null}
      </div>
      <p className="mt-1">{where}</p>
      <p className="mt-1 text-fine text-ink-soft">
        {word(`networkKind.${network.kind}`)}
        {network.coordinatingBody ? ` · ${t("coordinatedBy", { body: network.coordinatingBody })}` : null}
        {` · ${asOf}`}
        {` · ${t("known", { known: network.known, of: network.of })}`}
      </p>
      {wantsAsking(network.age) ? (
        <p className="mt-1 flex items-start gap-1.5 text-fine">
          <Icon name="question" className="mt-0.5 h-4 w-4 shrink-0 text-marigold-ink" />
          {t("askAgain")}
        </p>
      ) : null}
    </li>
  );
}

export function DirectoryList({ networks }: { networks: NetworkSummary[] }) {
  return (
    <ul className="m-0 list-none p-0">
      {networks.map((network) => (
        <NetworkItem key={network.slug} network={network} />
      ))}
    </ul>
  );
}
