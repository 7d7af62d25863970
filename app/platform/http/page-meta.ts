import type { MetaDescriptor } from "@remix-run/node";

/**
 * Title of a page for the browser's tab and the search engines.
 * @param options `noindex` for pages behind a personal link
 */
export function pageMeta(title: string | undefined, options: { noindex?: boolean } = {}): MetaDescriptor[] {
  const robots: MetaDescriptor[] = options.noindex ? [{ name: "robots", content: "noindex, nofollow" }] : [];
  return [{ title: title ? `${title} · Netzwerkstatt` : "Netzwerkstatt" }, ...robots];
}
