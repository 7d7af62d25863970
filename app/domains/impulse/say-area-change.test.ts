import { describe, expect, it } from "vitest";
import type { Area } from "./area";
import { areaChange } from "./say-area-change";

const before: Area = { parts: [{ ags: "03352", municipalities: [] }, { ags: "03356", municipalities: ["Lilienthal"] }], withNeighbours: true, withLandWide: true };

describe("what a change of the area came to", () => {
  it("names Kreise that came and went, other municipalities, and the switches", () => {
    const after: Area = { parts: [{ ags: "03356", municipalities: [] }, { ags: "03359", municipalities: [] }], withNeighbours: false, withLandWide: true };
    expect(areaChange("de", before, after)).toBe(
      "Ihr Gebiet ist geändert: neu dabei Landkreis Stade; nicht mehr dabei Landkreis Cuxhaven; andere Gemeinden in Landkreis Osterholz; ohne Nachbarkreise. Die Netzwerke sind neu verglichen.",
    );
    expect(areaChange("en", before, { ...before, withLandWide: false })).toContain("without networks that cover a whole state");
  });

  it("says that it is saved where nothing changed", () => {
    expect(areaChange("de", before, { ...before, parts: [...before.parts].reverse() })).toBe("Ihr Gebiet ist gespeichert.");
  });
});
