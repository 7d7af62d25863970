import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { card } from "~/domains/partners/map/layout";
import type { MapState, Position } from "~/domains/partners/map/map-state";
import type { Cleanup } from "../cleanup";

/** Serves React Flow's bare example with cards of the same number, size and place as ours. @returns its address */
export async function startBareFlow({ partners, relations }: MapState, cards: Readonly<Record<string, Position>>, cleanup: Cleanup): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "bare-flow/page.tsx")],
    bundle: true,
    minify: true,
    write: false,
    outdir: "bare-flow",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const of = (end: string) => outputFiles.find(({ path: name }) => name.endsWith(end))?.text ?? "";
  const map = {
    nodes: partners.map(({ id, name }) => ({ id, data: { label: name }, position: cards[id], style: { width: card.width, height: card.height } })),
    edges: relations.map(({ id, fromId, toId }) => ({ id, source: fromId, target: toId })),
  };
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", `<!doctype html><link rel="stylesheet" href="/page.css"><body style="margin:0"><div id="root"></div><script>window.bareMap=${JSON.stringify(map)}</script><script src="/page.js"></script>`],
    "/page.css": ["text/css", of(".css")],
    "/page.js": ["text/javascript", of(".js")],
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url ?? ""] ?? ["text/plain", ""];
    response.writeHead(text ? 200 : 404, { "Content-Type": `${type}; charset=utf-8` }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  cleanup.add(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
