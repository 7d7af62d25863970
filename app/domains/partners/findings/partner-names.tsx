import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import { findingsTexts } from "./findings.text";

const mostNames = 4;

/** Names partners in a sentence, as links where they have an address; many of them are counted. */
export function usePartnerNames(partners: readonly { id: string; name: string }[], partnerTo?: (id: string) => string) {
  const t = useText(findingsTexts);
  const locale = useLocale();
  const nameOf = new Map(partners.map(({ id, name }) => [id, name]));
  const one = (id: string): ReactNode => (partnerTo ? <Link to={partnerTo(id)} className="link">{nameOf.get(id)}</Link> : <strong>{nameOf.get(id)}</strong>);
  const list = (nodes: readonly ReactNode[]): ReactNode => {
    const shown = nodes.slice(0, nodes.length > mostNames + 1 ? mostNames : nodes.length);
    const rest = nodes.length - shown.length;
    const joined = new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(shown.map((_, i) => String(i)));
    const named = rest === 0 ? joined.map(({ type, value }) => (type === "element" ? shown[Number(value)] : value)) : shown.flatMap((node, i) => (i === 0 ? [node] : [", ", node]));
    const names = named.map((node, i) => <Fragment key={i}>{node}</Fragment>);
    return rest === 0 ? names : withNodes((at) => t("andMore", { ...at, count: rest }), { names });
  };
  return { one, list, several: (ids: readonly string[]) => list(ids.map(one)) };
}
