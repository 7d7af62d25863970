import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** One connection, as a browser keeps it: opening one is no part of a page. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Fetched {
  /** as it came over the line */
  bytes: Buffer;
  headers: IncomingHttpHeaders;
}

/** Fetches with the encodings a browser asks for. @throws for any answer but 200 */
export function fetchPage(address: string, cookie = ""): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { "Accept-Encoding": "gzip, deflate, br", Accept: "text/html", Cookie: cookie } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve({ bytes: Buffer.concat(parts), headers: response.headers });
        else reject(new Error(`${address} answered ${response.statusCode}.`));
      });
    });
    request.on("error", reject);
  });
}

/** Ends the kept connections. */
export function closeConnections(): void {
  agent.destroy();
}

/** The text of an answer, whatever it was compressed by. */
export function textOf({ bytes, headers }: Fetched): string {
  const encoding = headers["content-encoding"];
  const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
  return plain.toString("utf8");
}
