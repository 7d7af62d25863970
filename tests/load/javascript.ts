import { fetchPage, textOf } from "./fetch-page";

/** Compressed sizes by address of a script, so that each is fetched once. */
type Known = Map<string, { bytes: number; imports: string[] }>;

const preloads = /<link rel="modulepreload" href="([^"]+)"/g;
const moduleScripts = /<script[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g;
const imports = /(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, match]) => match ?? "");

async function scriptAt(address: string, known: Known) {
  const before = known.get(address);
  if (before) return before;
  const answer = await fetchPage(address);
  const script = { bytes: answer.bytes.length, imports: found(textOf(answer), imports).map((path) => new URL(path, address).href) };
  known.set(address, script);
  return script;
}

/**
 * Bytes of JavaScript over the line that a page loads by itself: its modules and whatever they import. What is loaded
 * only once it is needed (a map) and the page's own data do not count.
 */
export async function javascriptOf(address: string, cookie: string, known: Known = new Map()): Promise<number> {
  const html = textOf(await fetchPage(address, cookie));
  const inline = found(html, moduleScripts).flatMap((script) => found(script, imports));
  const open = [...found(html, preloads), ...inline].map((path) => new URL(path, address).href);
  if (open.length === 0) throw new Error(`${address} loads no JavaScript: the page is not as expected.`);
  const seen = new Set<string>();
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const script = await scriptAt(next, known);
    bytes += script.bytes;
    open.push(...script.imports);
  }
  return bytes;
}
