import { expect, it } from "vitest";
import { standInSchema } from "./schema";

const issues = (input: object) => standInSchema("2026-11-23").safeParse({ absent: "a", standIn: "b", startsOn: "21.12.2026", endsOn: "2027-01-04", ...input }).error?.issues.map(({ path, message }) => [path[0], message]);

it("a stand-in is somebody else, ends after it begins and is not over", () => {
  expect(issues({})).toBeUndefined();
  expect(issues({ startsOn: "2026-11-23", endsOn: "2026-11-23" })).toBeUndefined();
  expect(issues({ standIn: "a" })).toEqual([["standIn", "cover.same"]]);
  expect(issues({ endsOn: "2026-12-20" })).toEqual([["endsOn", "cover.order"]]);
  expect(issues({ startsOn: "2026-11-01", endsOn: "2026-11-22" })).toEqual([["endsOn", "cover.over"]]);
});
