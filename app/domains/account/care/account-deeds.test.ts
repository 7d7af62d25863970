import { expect, it } from "vitest";
import { possibleDeeds } from "./account-deeds";

const account = { own: false, secondFactor: true, sessions: 1, locked: false };

it("offers what makes sense now", () => {
  expect(possibleDeeds(account)).toEqual(["role", "secondFactor", "address", "sessions", "lock", "deletion"]);
  expect(possibleDeeds({ ...account, secondFactor: false, sessions: 0, locked: true })).toEqual(["role", "address", "unlock", "deletion"]);
});

it("offers nothing for one's own account", () => {
  expect(possibleDeeds({ ...account, own: true })).toEqual([]);
});
