import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { log } from "../../app/platform/log.server";
import { entriesOf, knownToHurt, senseless, tampered, type BadRequest } from "./bad-requests/nonsense";
import { people, placeOf, sides, slugs } from "./bad-requests/people";
import { mayChange } from "./bad-requests/rights";
import { bookkeeping, changesBetween, keepRows, tablesWithoutLine, watchRows, type Change, type Row } from "./bad-requests/rows";
import { samplesOf } from "./bad-requests/samples";
import { send, type Handler, type Method, type Sent } from "./bad-requests/send";
import { makeWorld, type World } from "./bad-requests/world";

/** Another seed tries other requests; the one that failed is in the report. */
const seed = Number(process.env.BAD_REQUESTS_SEED ?? 20261123);
const runs = { action: Number(process.env.BAD_REQUESTS ?? 8), loader: 5 };

const folder = path.resolve(import.meta.dirname, "../../app/routes");
const modules = await Promise.all(
  readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .map(async (file) => ({ file, module: (await import(/* @vite-ignore */ path.join(folder, file))) as Partial<Record<Method, Handler>> })),
);
const handlersOf = (method: Method) => modules.flatMap(({ file, module }) => (module[method] ? [{ file, handler: module[method] }] : []));
const paramsIn = (file: string) => [...file.matchAll(/\$(\w*)/g)].map(([, name]) => (name ? name.replace(/_$/, "") : "*"));

let world: World;
let watch: Awaited<ReturnType<typeof watchRows>>;
let before: Row[];
let restore: (changed: Iterable<string>) => Promise<void>;
const sent = { action: 0, loader: 0 };
const logged = vi.spyOn(log, "error");
const printed = vi.spyOn(console, "error");

beforeAll(async () => {
  world = await makeWorld();
  restore = await keepRows();
  watch = await watchRows();
  before = await watch.rows();
});
afterAll(async () => {
  await watch.stop();
  console.info(`${sent.action} bad requests to actions, ${sent.loader} to loaders, seed ${seed}`);
});

/** Sends it, puts everything back, and tells what had changed. */
async function tryOut(handler: Handler, method: Method, bad: BadRequest): Promise<Sent & { changes: Change[] }> {
  const answer = await send(handler, method, bad, world);
  sent[method] += 1;
  const changes = changesBetween(before, await watch.rows());
  if (changes.length > 0) await restore(new Set(changes.map(({ table }) => table)));
  return { ...answer, changes };
}

/** Of the other group its lead stands for all: it may do the most. */
const wrongPeople = people.filter((person) => placeOf(person)?.side !== "b" || person === "lead-b");
const plain = { query: "", cookie: "" } as const;

function harmless(file: string, handler: Handler, method: Method) {
  return async (bad: BadRequest) => {
    const { status, fault, changes } = await tryOut(handler, method, bad);
    if (fault) throw fault as Error;
    expect(status).toBeLessThan(500);
    const asked = { route: file, method, by: bad.by, sent: JSON.stringify([bad.params, bad.entries]) };
    expect(changes.filter((change) => !mayChange(world, asked, change))).toEqual([]);
    expect([...logged.mock.calls, ...printed.mock.calls]).toEqual([]);
  };
}

test("every table is watched", async () => {
  expect(await tablesWithoutLine()).toEqual([]);
});

describe.each(handlersOf("action"))("action of $file", ({ file, handler }) => {
  const samples = () => sides.flatMap((side) => samplesOf(file, side, world));

  test("takes the right forms, so that the wrong ones come close", async () => {
    const right = samplesOf(file, "a", world);
    expect(right).not.toEqual([]);
    for (const { by, fields, params = {}, body = "form", answer } of right) {
      const { status, fault, changes } = await tryOut(handler, "action", { by, params, entries: entriesOf(fields), body, ...plain });
      expect({ fields, status, fault }).toEqual({ fields, fault: null, status: expect.toSatisfy((code: number) => code < (answer ? 500 : 400)) });
      const asked = { route: file, method: "action", by, sent: JSON.stringify([params, fields]) } as const;
      expect(changes.filter((change) => !mayChange(world, asked, change))).toEqual([]);
    }
  });

  test("a form made from an older state changes nothing", async () => {
    for (const { by, fields, params = {}, body = "form" } of samplesOf(file, "a", world).filter(({ fields: { revision } }) => Number(revision) > 0)) {
      for (const revision of ["2", "4"]) {
        const { changes } = await tryOut(handler, "action", { by, params, entries: entriesOf({ ...fields, revision }), body, ...plain });
        expect(changes.filter(({ table }) => !bookkeeping.includes(table))).toEqual([]);
      }
    }
  });

  test("the right forms from the wrong people, and with what belongs to another group, do no harm", async () => {
    const check = harmless(file, handler, "action");
    for (const { fields, params = {}, body = "form" } of samplesOf(file, "a", world)) {
      for (const by of wrongPeople) await check({ by, params, entries: entriesOf(fields), body, ...plain });
      for (const by of ["lead-b", "adviser-b"] as const) await check({ by, params: { ...params, ...("slug" in params && { slug: slugs.b }) }, entries: entriesOf(fields), body, ...plain });
    }
  });

  test("forms that are spoilt in ways known to hurt do no harm", async () => {
    const check = harmless(file, handler, "action");
    for (const { by, fields, params = {}, body = "form" } of samplesOf(file, "a", world).slice(0, 1)) {
      for (const change of knownToHurt) await check({ by, params, entries: change(entriesOf(fields)), body, ...plain });
    }
  });

  test("bad requests do no harm", async () => {
    const requests = fc.oneof({ weight: 3, arbitrary: tampered(samples(), paramsIn(file)) }, { weight: 1, arbitrary: senseless(paramsIn(file)) });
    await fc.assert(fc.asyncProperty(requests, harmless(file, handler, "action")), { seed, numRuns: runs.action });
  });
});

test.each(handlersOf("loader"))("loader of $file: reading changes nothing, whatever is asked", async ({ file, handler }) => {
  await fc.assert(fc.asyncProperty(senseless(paramsIn(file)), harmless(file, handler, "loader")), { seed, numRuns: runs.loader });
});

test("they were as many as they should be", () => {
  expect(sent.action).toBeGreaterThanOrEqual(2000);
});
