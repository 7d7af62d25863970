import { describe, expect, it } from "vitest";
import { card } from "../map/layout";
import { newPartner } from "../new-partner";
import { filterCount, fits, noFilter, relationFits } from "./filter";
import { linePath } from "./line-path";
import { search, searchIndex } from "./search";
import { teamView, wallView } from "./view-map";
import { emptyMap } from "../map/map-state";

const partner = (id: string, name: string, town = "") => ({ id, ...newPartner({ name, town, kind: "university", state: "asked" }) });

describe("search", () => {
  it("finds parts of names and towns in any spelling, the beginning first", () => {
    const index = searchIndex([partner("a", "Neue Hochschule"), partner("b", "Hochschule Nord"), partner("c", "Grünschule", "Köln")]);
    expect(search(index, "hoch").map(({ id }) => id)).toEqual(["b", "a"]);
    expect(search(index, "GRUEN").map(({ id }) => id)).toEqual(["c"]);
    expect(search(index, "koeln schule").map(({ id }) => id)).toEqual(["c"]);
    expect(search(index, "  ")).toEqual([]);
  });

  it("finds the few meant among 500", () => {
    const index = searchIndex(Array.from({ length: 500 }, (_, i) => partner(`p${i}`, `Schule am Deich Nummer ${i}`, "Cuxhaven")));
    expect(search(index, "schule deich 499", 20).map(({ id }) => id)).toEqual(["p499"]);
  });
});

describe("filter", () => {
  const asked = partner("a", "A");
  it("asks only what is chosen", () => {
    expect(fits(asked, noFilter)).toBe(true);
    expect(fits(asked, { ...noFilter, states: ["asked", "idea"], stages: ["hochschule"] })).toBe(true);
    expect(fits(asked, { ...noFilter, states: ["idea"] })).toBe(false);
    expect(fits(asked, { ...noFilter, districts: [""] })).toBe(true);
    expect(fits(asked, { ...noFilter, districts: ["03352"] })).toBe(false);
    expect([relationFits({ wished: true }, noFilter), relationFits({ wished: true }, { ...noFilter, existence: "existing" })]).toEqual([true, false]);
    expect(filterCount({ ...noFilter, states: ["idea"], existence: "wished" })).toBe(2);
  });
});

describe("lines", () => {
  it.each([
    ["beside", { x: 400, y: 0 }],
    ["far below in the same column", { x: 0, y: 500 }],
    ["just below", { x: 0, y: 90 }],
    ["steeply below", { x: 200, y: 900 }],
    ["to the left", { x: -400, y: 30 }],
  ])("begin and end at the edges of the cards: %s", (_, to) => {
    const numbers = linePath({ x: 0, y: 0 }, to).d.match(/-?\d+/g)!.map(Number);
    const onEdge = (x: number, y: number) => (x === 0 || x === card.width || y === 0 || y === card.height) && x >= 0 && x <= card.width && y >= 0 && y <= card.height;
    expect(onEdge(numbers[0]!, numbers[1]!)).toBe(true);
    expect(onEdge(numbers.at(-2)! - to.x, numbers.at(-1)! - to.y)).toBe(true);
  });
});

describe("the wall", () => {
  it("shows nothing internal", () => {
    const map = {
      ...emptyMap,
      partners: [{ ...partner("a", "A"), influence: 3, note: "geheim" }, partner("b", "B"), { ...partner("n", "N"), state: "declined" as const }],
      relations: [{ id: "r", fromId: "a", toId: "b", kind: "instruction" as const, strength: 1 as const, wished: false }],
      positions: { influence: { a: { x: 1, y: 1 } }, chain: { a: { x: 2, y: 2 } } },
    };
    const wall = wallView(map);
    expect(JSON.stringify(wall)).not.toMatch(/geheim|influence|instruction|declined/);
    expect(wall.positions.chain).toEqual(map.positions.chain);
    expect(teamView(map).partners).toHaveLength(3);
  });
});
