import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

let script: Promise<Buffer> | undefined;

/** ELK's script for the worker that orders a map: a file of its own, because a worker can be started from nothing else here. */
export async function layoutWorkerResponse(): Promise<Response> {
  script ??= readFile(createRequire(import.meta.url).resolve("elkjs/lib/elk-worker.min.js"));
  return new Response(new Uint8Array(await script), { headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "public, max-age=86400" } });
}
