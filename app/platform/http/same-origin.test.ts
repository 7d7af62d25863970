import { describe, expect, test } from "vitest";
import { isFromOwnPages } from "./same-origin";

const own = ["https://netz.example", "http://127.0.0.1:3000"];
const check = (headers: Record<string, string>) => isFromOwnPages((name) => headers[name], own);

describe("requests that change something", () => {
  test.each([
    [{ "sec-fetch-site": "same-origin", origin: "https://netz.example" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ origin: "https://netz.example" }, true],
    [{ origin: "http://127.0.0.1:3000" }, true],
    [{}, true],
    [{ origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site", origin: "https://other.netz.example" }, false],
  ])("%o is allowed: %s", (headers, allowed) => {
    expect(check(headers)).toBe(allowed);
  });
});
