import { connect } from "node:net";
import { expect, test, type Instance } from "./support/test";
import type { AppServer } from "./support/app-server";

const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields), redirect: "manual" }) as const;

/** Directives of a Content-Security-Policy. */
async function policyOf(url: string) {
  const answer = await fetch(url);
  const policy = answer.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  return { answer, policy, nonce, html: await answer.text() };
}

test("every page has a policy of its own that allows only its own scripts", async ({ app }) => {
  const [one, two] = [await policyOf(`${app.url}/`), await policyOf(`${app.url}/`)];
  expect(one.nonce).not.toBe("");
  expect(one.nonce).not.toBe(two.nonce);
  expect(one.html).toContain(`nonce="${one.nonce}"`);
  expect(one.policy).toContain("default-src 'none'");
  expect(one.policy).toContain("frame-ancestors 'none'");
  expect(one.policy).toContain("form-action 'self'");
  expect(one.policy).not.toContain("unsafe-eval");
  expect(one.policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(one.policy).not.toMatch(/https?:/);
  const { headers } = one.answer;
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("x-powered-by")).toBeNull();
});

test("a form from another site is refused", async ({ app }) => {
  const send = (headers: Record<string, string>) => fetch(`${app.url}/sprache`, { ...form({ sprache: "en" }), headers });
  expect((await send({ Origin: "https://fremd.example" })).status).toBe(403);
  expect((await send({ Origin: "null" })).status).toBe(403);
  expect((await send({ Origin: app.url })).status).toBe(303);
});

test("a body over the limit is refused before it is read", async ({ app }) => {
  const answer = await fetch(`${app.url}/anmelden`, form({ email: "x".repeat(1024 * 1024) }));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("höchstens 1 MB");
});

test("files are cached, pages are not, and both come compressed", async ({ app }) => {
  const html = await (await fetch(`${app.url}/`)).text();
  const script = /\/build\/[^"]+\.js/.exec(html)?.[0] ?? "";
  const built = await fetch(`${app.url}${script}`);
  expect(built.headers.get("cache-control")).toContain("immutable");
  expect(built.headers.get("cache-control")).toContain("max-age=31536000");
  expect((await fetch(`${app.url}/build/gibt-es-nicht.js`)).status).toBe(404);
  const map = await fetch(`${app.url}/kreise.topojson`);
  expect(map.headers.get("content-encoding")).toMatch(/^(gzip|br)$/);
  expect(map.headers.get("cache-control")).toContain("max-age=");
  expect((await fetch(`${app.url}/anmelden`)).headers.get("cache-control") ?? "").not.toContain("public");
});

test("in production there are no pages for development and no demo", async ({ app }) => {
  const production = await app.startAnother({ OPERATION: "production", DEMO: "0" });
  for (const path of ["/ui", "/entwicklung/mails"]) {
    expect((await fetch(`${app.url}${path}`)).status, `${path} on trial`).toBe(200);
    expect((await fetch(`${production.url}${path}`)).status, `${path} in production`).toBe(404);
  }
  expect(await (await fetch(`${app.url}/anmelden`)).text()).toContain("Zum Ausprobieren");
  expect(await (await fetch(`${production.url}/anmelden`)).text()).not.toContain("Zum Ausprobieren");
});

/** A form whose second half is still on its way. */
function beginForm(server: AppServer) {
  const body = new URLSearchParams({ intent: "link", email: "" }).toString();
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
  const closed = new Promise<string>((resolve, reject) => socket.once("error", reject).once("close", () => resolve(answer)));
  const head = ["POST /anmelden HTTP/1.1", `Host: ${hostname}:${port}`, "Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`, "Connection: close"];
  const begun = new Promise<void>((resolve) => socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 5)}`, () => resolve()));
  return { begun, finish: () => (socket.write(body.slice(5)), closed) };
}

async function isServing(app: Instance | AppServer) {
  return fetch(`${app.url}/healthz`).then((answer) => answer.ok, () => false);
}

test("SIGTERM lets a request end, takes no more, and stops", async ({ app }) => {
  const server = await app.startAnother();
  expect(await (await fetch(`${server.url}/healthz`)).text()).toBe("ok");
  const request = beginForm(server);
  await request.begun;
  await expect.poll(() => fetch(`${server.url}/healthz`).then((answer) => answer.status)).toBe(200);
  server.process.kill("SIGTERM");
  await expect.poll(() => isServing(server)).toBe(false);
  expect(await request.finish()).toMatch(/^HTTP\/1\.1 400 /);
  expect(await server.ended).toEqual({ code: 0, signal: null });
  expect(await isServing(app)).toBe(true);
});

test("the log tells routes and times, never addresses, names or links", async ({ app }) => {
  await fetch(`${app.url}/anmelden/link?token=geheimer-schluessel&weiter=/konto`);
  await fetch(`${app.url}/einladung/noch-ein-schluessel`);
  await fetch(`${app.url}/anmelden`, form({ intent: "link", email: "dora@beispiel.test" }));
  await expect.poll(() => app.log()).toContain("/einladung/:token");
  for (const secret of ["schluessel", "dora@beispiel.test"]) expect(app.log()).not.toContain(secret);
});
