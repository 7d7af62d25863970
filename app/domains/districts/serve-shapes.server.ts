import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { shapesVersion } from "./districts.data";
import { neighboursOf } from "./districts";
import { projectShapes, type DistrictTopology, type MapShapes } from "./shapes";

const file = path.resolve("app/domains/districts/districts.topojson");

interface Prepared {
  etag: string;
  bodies: Record<"br" | "gzip" | "identity", Uint8Array>;
}

let prepared: Promise<Prepared> | undefined;
let topology: Promise<DistrictTopology> | undefined;

/** Compressed once per process: the file never changes while it runs. */
async function prepare(): Promise<Prepared> {
  const plain = await readFile(file);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  return { etag: createHash("sha256").update(plain).digest("base64url").slice(0, 22), bodies: { br, gzip: zipped, identity: plain } };
}

/**
 * The shapes of the 400 Kreise as TopoJSON, compressed as the browser wishes. Under the address with the current version
 * (`shapesUrl`) they may be kept for good, under the bare address for a day; an ETag spares sending what is already there.
 */
export async function serveShapes(request: Request): Promise<Response> {
  prepared ??= prepare();
  const { etag, bodies } = await prepared;
  const encoding = encodingFor(request.headers.get("Accept-Encoding") ?? "");
  const tag = `"${etag}-${encoding}"`;
  const current = new URL(request.url).searchParams.get("v") === shapesVersion;
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": current ? "public, max-age=31536000, immutable" : "public, max-age=86400",
    ETag: tag,
    Vary: "Accept-Encoding",
  });
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((entry) => entry.trim().replace(/^W\//, ""));
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  if (encoding !== "identity") headers.set("Content-Encoding", encoding);
  headers.set("Content-Length", String(bodies[encoding].length));
  return new Response(bodies[encoding] as Uint8Array<ArrayBuffer>, { headers });
}

function encodingFor(accepted: string): keyof Prepared["bodies"] {
  const usable = accepted.split(",").filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry));
  const names = new Set(usable.map((entry) => entry.split(";")[0]!.trim().toLowerCase()));
  return names.has("br") ? "br" : names.has("gzip") ? "gzip" : "identity";
}

/** Shapes of these Kreise and of those around them, ready for `AreaMap`; small enough to stand in the page itself. */
export async function areaShapes(ags: readonly string[]): Promise<MapShapes> {
  topology ??= readFile(file, "utf8").then((text) => JSON.parse(text) as DistrictTopology);
  return projectShapes(await topology, new Set([...ags, ...neighboursOf(ags)]));
}
