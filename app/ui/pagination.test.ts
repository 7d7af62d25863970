import { describe, expect, it } from "vitest";
import { visiblePages } from "./pagination";

describe("visiblePages", () => {
  it("shows all of a few pages", () => {
    expect(visiblePages(2, 4)).toEqual([1, 2, 3, 4]);
  });
  it("leaves gaps only where more than one page is hidden", () => {
    expect(visiblePages(1, 9)).toEqual([1, 2, null, 9]);
    expect(visiblePages(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
    expect(visiblePages(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
    expect(visiblePages(9, 9)).toEqual([1, null, 8, 9]);
  });
});
