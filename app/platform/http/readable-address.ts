/**
 * Whether an address can be read as text: a path whose percent signs stand for characters, and no NUL, which no page's
 * address holds and PostgreSQL refuses to look for. A request may also name `*` or another site: nothing of ours.
 * @param address path with query, as the request names it
 */
export function isReadableAddress(address: string): boolean {
  if (!address.startsWith("/") || /%00/.test(address)) return false;
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return !new URLSearchParams(query.join("?")).has("_data");
  } catch {
    return false;
  }
}
