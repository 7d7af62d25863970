import { readdirSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import fc from "fast-check";
import { senseless } from "../security/bad-requests/nonsense";
import { payloadOf } from "../security/bad-requests/send";
import { expect, test } from "./support/test";

const seed = 20261123;
/** Node itself turns away longer heads (431) and closes the connection. */
const longestQuery = 8000;
/** Under the limit of a body all together: what is over it is not read, which looks different by the moment. */
const longestValue = 15_000;
const routes = readdirSync(path.resolve(import.meta.dirname, "../../app/routes"));

/** Address of a route's file, its parameters filled in. */
function addressOf(file: string, params: Record<string, string>): string {
  const parts = file.replace(/\.tsx?$/, "").replaceAll("[.]", "\u0001").split(".");
  const filled = parts.filter((part) => part !== "_index").map((part) => (part.startsWith("$") ? encodeURIComponent((params.id ?? "").toWellFormed()) : part.replace(/_$/, "").replaceAll("\u0001", ".")));
  return `/${filled.join("/")}`;
}

/** First line of the answer to a request that no client library would send. */
function statusOf(url: string, head: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname);
    socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
    socket.once("error", reject).once("close", () => resolve(Number(answer.split(" ")[1])));
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
  });
}

/** A request that is refused by its head leaves the client with a body that nobody takes. */
function unlessUnread(error: { cause?: { code?: string } }): null {
  if (!["EPIPE", "ECONNRESET"].includes(error.cause?.code ?? "")) throw error;
  return null;
}

const faults = (log: string) => log.split("\n").filter((line) => line.includes('"level":50') || /^\w*Error\b/.test(line));

test("the server answers 200 senseless requests without a fault", async ({ app }) => {
  const request = fc.record({ file: fc.constantFrom(...routes), method: fc.constantFrom("GET", "POST"), bad: senseless(["id"]) });
  const check = async ({ file, method, bad }: { file: string; method: string; bad: Parameters<typeof payloadOf>[0] }) => {
    const payload = method === "POST" ? payloadOf({ ...bad, entries: bad.entries.map(([name, value]) => [name.slice(0, 1000), value.slice(0, longestValue)]) }) : {};
    const headers = { ...payload.headers, Cookie: bad.cookie, Connection: "close" };
    const address = `${app.url}${addressOf(file, bad.params)}?${bad.query.slice(0, longestQuery)}`;
    const answer = await fetch(address, { method, redirect: "manual", ...payload, headers }).catch(unlessUnread);
    expect(answer?.status ?? 400).toBeLessThan(500);
    await answer?.arrayBuffer();
  };
  await fc.assert(fc.asyncProperty(request, check), { seed, numRuns: 200 });
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  expect(faults(app.log())).toEqual([]);
});

test("heads that no browser sends are refused", async ({ app }) => {
  const heads = {
    "OPTIONS * HTTP/1.1\r\nHost: x": 405,
    "GET / HTTP/1.1\r\nHost: [x": 400,
    "GET / HTTP/1.1\r\nHost: a b": 400,
    "GET http://fremd.example/ HTTP/1.1\r\nHost: x": 400,
    "GET /initiativen/%00 HTTP/1.1\r\nHost: x": 400,
    "GET /initiativen/% HTTP/1.1\r\nHost: x": 400,
    "TRACE / HTTP/1.1\r\nHost: x": 405,
    "PUT /anmelden HTTP/1.1\r\nHost: x\r\nContent-Length: 0": 405,
    "POST /netzwerke HTTP/1.1\r\nHost: x\r\nContent-Length: 0": 405,
  };
  for (const [head, status] of Object.entries(heads)) expect(await statusOf(app.url, head), head).toBe(status);
  expect(faults(app.log())).toEqual([]);
});

test("after too many corrections the answer says when to go on", async ({ app }) => {
  const slug = /href="\/netzwerke\/([a-z0-9-]*-[a-z0-9-]*)"/.exec(await (await fetch(`${app.url}/netzwerke`)).text())?.[1];
  const answers = [];
  for (let sent = 0; sent < 11; sent += 1) {
    answers.push(await fetch(`${app.url}/netzwerke/${slug}/berichtigen`, { method: "POST", body: new URLSearchParams({ body: "Der Name stimmt nicht." }), redirect: "manual" }));
  }
  expect(answers.at(-1)?.status).toBe(429);
  expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
});
