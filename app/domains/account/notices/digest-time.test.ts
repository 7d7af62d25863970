import { expect, it } from "vitest";
import { nextDigest } from "./digest-time";

const next = (now: string) => nextDigest(new Date(now)).toISOString();

it("is at seven in Germany, in winter, in summer and when the clocks change", () => {
  expect(next("2026-11-23T05:30:00Z")).toBe("2026-11-23T06:00:00.000Z");
  expect(next("2026-11-23T06:00:00Z")).toBe("2026-11-24T06:00:00.000Z");
  expect(next("2026-07-01T20:00:00Z")).toBe("2026-07-02T05:00:00.000Z");
  expect(next("2026-10-24T12:00:00Z")).toBe("2026-10-25T06:00:00.000Z");
  expect(next("2027-03-27T12:00:00Z")).toBe("2027-03-28T05:00:00.000Z");
});

it("is at least a minute away", () => {
  expect(next("2026-11-23T05:58:59Z")).toBe("2026-11-23T06:00:00.000Z");
  expect(next("2026-11-23T05:59:30Z")).toBe("2026-11-24T06:00:00.000Z");
});
