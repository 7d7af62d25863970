/**
 * Whether a request that changes something comes from our own pages. Browsers say so by `Sec-Fetch-Site` or `Origin`
 * (`Origin: null` is foreign); a client that sends neither is no browser and carries nobody's cookies unasked.
 * @param own origins under which this instance is reached
 */
export function isFromOwnPages(header: (name: string) => string | undefined, own: readonly string[]): boolean {
  const site = header("sec-fetch-site");
  if (site === "same-origin" || site === "none") return true;
  const origin = header("origin");
  if (origin === undefined) return site === undefined;
  return own.includes(origin);
}
