import { expect, it } from "vitest";
import { oncePerRequest, servingRequest } from "./once-per-request.server";

/** How often two loaders of one request make the work be done. */
async function timesDone(method: string | null) {
  let done = 0;
  const ask = () => oncePerRequest("a", () => Promise.resolve((done += 1)));
  const both = () => Promise.all([ask(), ask()]);
  await (method === null ? both() : servingRequest(method, both));
  return done;
}

it("works once within a request that reads", async () => {
  expect(await timesDone("GET")).toBe(1);
});

it("works every time where something may change in between, and outside of requests", async () => {
  expect([await timesDone("POST"), await timesDone(null)]).toEqual([2, 2]);
});

it("keeps requests apart", async () => {
  const answer = (value: string) => servingRequest("GET", () => oncePerRequest("a", () => Promise.resolve(value)));
  expect(await Promise.all([answer("one"), answer("two")])).toEqual(["one", "two"]);
});
