import { Fragment } from "react";
import { formatPartialDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { DefinitionList } from "~/ui/definition-list";
import { directoryTexts } from "./directory.text";
import type { NetworkDetails } from "./network-details";

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}

/** Links lead away only where they are web addresses: what was imported is not trusted. */
export function WebLink({ address, label = hostOf(address) }: { address: string; label?: string }) {
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <a className="link break-all" href={address} rel="noreferrer nofollow">
      {label}
    </a>
  );
}

/** Addresses with what tells them apart: the host, and the page too where several are on the same host. */
export function labelledAddresses(addresses: readonly string[]): { address: string; label: string }[] {
  const once = [...new Set(addresses)];
  const hosts = once.map(hostOf);
  return once.map((address, index) => {
    const shared = hosts.filter((host) => host === hosts[index]).length > 1;
    return { address, label: shared && URL.canParse(address) ? `${hosts[index]}${new URL(address).pathname}` : hosts[index]! };
  });
}

export function WebLinks({ addresses }: { addresses: readonly string[] }) {
  return (
    <>
      {labelledAddresses(addresses).map(({ address, label }, index) => (
        <Fragment key={address}>
          {index > 0 ? ", " : null}
          <WebLink address={address} label={label} />
        </Fragment>
      ))}
    </>
  );
}

/** Nothing but an address becomes a link: one with a question mark would fill in a whole mail. */
export function MailLink({ address }: { address: string }) {
  if (!/^[^\s@?&]+@[^\s@?&]+$/.test(address)) return <>{address}</>;
  return (
    <a className="link break-all" href={`mailto:${address}`}>
      {address}
    </a>
  );
}

function list(items: readonly string[]) {
  if (items.length === 0) return null;
  return (
    <ul className="m-0 list-none p-0">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What is stated of an entry; what is not is shown as not known. */
export function NetworkFacts({ network, withSources = false }: { network: NetworkDetails; withSources?: boolean }) {
  const t = useText(directoryTexts);
  const locale = useLocale();
  const districts = network.landWide ? `${network.land}, ${t("wholeLand")}` : list(network.districts);
  return (
    <DefinitionList
      items={[
        { term: t("entry.land"), value: network.land },
        { term: t("entry.districts"), value: districts },
        { term: t("entry.body"), value: network.coordinatingBody },
        { term: t("entry.goals"), value: list(network.goals) },
        { term: t("entry.targetGroups"), value: list(network.targetGroups) },
        { term: t("entry.partners"), value: list(network.partners) },
        { term: t("entry.founded"), value: network.foundedYear },
        { term: t("entry.form"), value: network.organisationForm },
        { term: t("entry.financing"), value: network.financing },
        { term: t("entry.website"), value: network.website ? <WebLink address={network.website} /> : null },
        { term: t("entry.contact"), value: network.contactMailbox ? <MailLink address={network.contactMailbox} /> : null },
        ...(withSources
          ? [
              { term: t("entry.sources"), value: network.sourceUrls.length > 0 ? <WebLinks addresses={network.sourceUrls} /> : null },
              { term: t("entry.sourceDate"), value: formatPartialDate(locale, network.sourceDate) },
            ]
          : []),
      ]}
    />
  );
}
