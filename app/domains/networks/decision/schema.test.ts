import { expect, test } from "vitest";
import { decisionSchema } from "./schema";

const found = { outcome: "found", reason: "Niemand arbeitet hier." };
const issues = (input: object) => decisionSchema.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

test("a network chosen with a founding is asked about, not dropped", () => {
  expect(issues({ ...found, networkId: "n1" })).toEqual([["networkId", "networkNotNeeded"]]);
  expect(issues(found)).toEqual([]);
});

test("joining needs its network", () => {
  expect(issues({ ...found, outcome: "join" })).toEqual([["networkId", "networkMissing"]]);
});

test("a Kreis decided differently needs network and reasons of its own, one left free nothing", () => {
  const exceptions = [{ ags: "03352" }, { ags: "03359", outcome: "join" }];
  expect(issues({ ...found, exceptions })).toEqual([
    ["exceptions.1.networkId", "networkMissing"],
    ["exceptions.1.reason", "reasonMissing"],
  ]);
});
