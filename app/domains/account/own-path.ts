/**
 * Where to go on after signing in: only ever a path of our own, never somebody else's site.
 * @returns the path with query, or `otherwise`
 */
export function ownPath(wanted: unknown, otherwise = "/start"): string {
  if (typeof wanted !== "string" || wanted.length > 500 || !/^\/(?!\/)[^\\\s]*$/.test(wanted)) return otherwise;
  // Browsers drop control characters and read "/\t/host" as "//host".
  if ([...wanted].some((character) => character < " " || character === "\u007f")) return otherwise;
  const base = "http://own.invalid";
  if (!URL.canParse(wanted, base)) return otherwise;
  const url = new URL(wanted, base);
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : otherwise;
}
