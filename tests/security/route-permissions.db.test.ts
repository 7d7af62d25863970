import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { people, routeRules, rules, type Outcome, type Person } from "./route-rules";
import { makeWorld, usualParams } from "./route-world";

const folder = path.resolve(import.meta.dirname, "../../app/routes");
const files = readdirSync(folder).filter((name) => !name.startsWith("."));
type Method = "loader" | "action";
type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;

let world: Awaited<ReturnType<typeof makeWorld>>;
beforeAll(async () => {
  world = await makeWorld();
});

const load = async (file: string) => (await import(/* @vite-ignore */ path.join(folder, file))) as Partial<Record<Method, Handler>>;

function requestOf(person: Person, method: Method): Request {
  const headers = world.headersOf(person);
  const url = "http://127.0.0.1:3000/seite";
  return method === "loader" ? new Request(url, { headers }) : new Request(url, { method: "POST", headers, body: new URLSearchParams() });
}

/** Status of an answer, however it is given or thrown. */
function outcomeOf(answer: unknown): Outcome {
  const status = answer instanceof Response ? answer.status : (answer as { init?: { status?: number } | null } | null)?.init?.status;
  if (status === 403 || status === 404) return status;
  const location = answer instanceof Response ? answer.headers.get("Location") : null;
  return location && /^\/(anmelden|registrieren)\?/.test(location) ? "signIn" : "on";
}

async function ask(handler: Handler, person: Person, method: Method, params: Record<string, string>): Promise<Outcome> {
  const context = { nonce: "", requestId: "", clientAddress: "127.0.0.1" };
  try {
    return outcomeOf(await handler({ request: requestOf(person, method), params, context }));
  } catch (thrown) {
    // A fault is no refusal.
    if (thrown instanceof Error) throw thrown;
    return outcomeOf(thrown);
  }
}

test("every route stands in the table, and nothing else does", () => {
  expect(files.sort()).toEqual(Object.keys(routeRules).sort());
});

describe.each(files.filter((file) => routeRules[file]))("%s", (file) => {
  test("has the methods of the table", async () => {
    const { loader, action } = await load(file);
    const { loader: loaderRule, action: actionRule } = routeRules[file] ?? {};
    expect({ loader: Boolean(loader), action: Boolean(action) }).toEqual({ loader: Boolean(loaderRule), action: Boolean(actionRule) });
  });

  test.each(["loader", "action"] as const)("%s lets through whom it should", async (method) => {
    const entry = routeRules[file] ?? {};
    const handler = (await load(file))[method];
    const rule = entry[method];
    if (!handler || !rule) return;
    const outcomes: Partial<Record<Person, Outcome>> = {};
    for (const person of people) {
      outcomes[person] = await ask(handler, person, method, { ...usualParams, ...entry.params });
      if (method === "action") await world.restore();
    }
    expect(outcomes).toEqual(rules[rule]);
  });
});
