import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stages } from "~/domains/vocabulary";
import { newPartner } from "../new-partner";
import { partnerKinds, partnerStates } from "../partner";
import { arrange } from "./arrange";
import { card, cardsMeet, changeOfPlace, type Layout, whereDropped } from "./layout";
import { type Arrangement, emptyMap, type MapPartner, type MapState } from "./map-state";

const partner = (id: string, known: Partial<MapPartner> = {}): MapPartner => ({ id, ...newPartner({ name: id, kind: "primary_school", state: "joining", ...known }), ...known });
const mapOf = (partners: MapPartner[], more: Partial<MapState> = {}): MapState => ({ ...emptyMap, partners, ...more });

function meetings(layout: Layout): string[] {
  const cards = Object.entries(layout.cards);
  return cards.flatMap(([a, at], i) => cards.slice(i + 1).flatMap(([b, other]) => (cardsMeet(at, other) ? [`${a} ${b}`] : [])));
}

const anyPartner = fc.record({
  kind: fc.constantFrom(...partnerKinds),
  state: fc.constantFrom(...partnerStates),
  influence: fc.constantFrom(null, 1, 2, 3),
  stake: fc.constantFrom(null, 1, 2, 3),
});

describe.each<Arrangement>(["chain", "rings", "free", "influence"])("arrangement %s", (arrangement) => {
  it("gives every card a place of its own", () => {
    fc.assert(
      fc.property(fc.array(anyPartner, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 60 }), fc.boolean(), (known, pairs, led) => {
        const partners = known.map((fields, i) => partner(`p${i}`, fields));
        const relations = pairs.filter(([a, b]) => a < partners.length && b < partners.length).map(([a, b], i) => ({ id: `r${i}`, fromId: `p${a}`, toId: `p${b}`, kind: "cooperation" as const, strength: 1 as const, wished: false }));
        const layout = arrange(mapOf(partners, { relations, coordinatorId: led && partners.length > 0 ? "p0" : null }), arrangement);
        expect(Object.keys(layout.cards).sort()).toEqual(partners.map(({ id }) => id).sort());
        expect(meetings(layout)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("finds a place for each of 500 partners", () => {
    const partners = Array.from({ length: 500 }, (_, i) => partner(`p${i}`, { kind: partnerKinds[i % partnerKinds.length]!, state: partnerStates[i % 6]! }));
    const relations = Array.from({ length: 1500 }, (_, i) => ({ id: `r${i}`, fromId: `p${i % 500}`, toId: `p${(i * 7 + 1) % 500}`, kind: "cooperation" as const, strength: 1 as const, wished: false }));
    expect(Object.keys(arrange(mapOf(partners, { relations }), arrangement).cards)).toHaveLength(500);
  });
});

describe("lanes of the chain", () => {
  it("keep a card where it was put, seen from its lane, and lead the others around it", () => {
    const map = mapOf([partner("a"), partner("b"), partner("c")], { positions: { chain: { b: { x: 12, y: 60 } } } });
    const layout = arrange(map, "chain");
    const lane = layout.places.find(({ key }) => key === "grundschule")!;
    expect(layout.cards.b).toEqual({ x: lane.x + 12, y: lane.y + 60 });
    expect(meetings(layout)).toEqual([]);
  });

  it("take a card along whose stage changes", () => {
    const positions = { chain: { b: { x: 12, y: 200 } } };
    const layout = arrange(mapOf([partner("b", { stages: ["hochschule"] })], { positions }), "chain");
    const lane = layout.places.find(({ key }) => key === "hochschule")!;
    expect(layout.cards.b).toEqual({ x: lane.x + 12, y: lane.y + 200 });
  });

  it("grow with what is put below", () => {
    const layout = arrange(mapOf([partner("a")], { positions: { chain: { a: { x: 0, y: 2000 } } } }), "chain");
    expect(layout.places[0]!.height).toBeGreaterThan(2048);
    expect(layout.places.find(({ key }) => key === "supporting")!.y).toBeGreaterThan(layout.places[0]!.height);
  });

  it("say where nobody stands yet, and who serves the stage from elsewhere", () => {
    const gaps = arrange(mapOf([partner("a", { stages: ["grundschule", "sekundar"] }), partner("n", { stages: ["kita"], state: "declined" })], { missingStages: { hochschule: "Uni Oldenburg" } }), "chain").gaps;
    expect(gaps.map(({ stage, missing, servedBy }) => [stage, missing, servedBy])).toEqual([
      ["kita", null, []],
      ["sekundar", null, ["a"]],
      ["beruf", null, []],
      ["hochschule", "Uni Oldenburg", []],
      ["arbeit", null, []],
    ]);
  });

  it("put one of the chain without a stage among the supporting ones", () => {
    const layout = arrange(mapOf([partner("a", { lane: "chain", stages: [] })]), "chain");
    expect(whereDropped(layout, layout.cards.a!).key).toBe("supporting");
  });
});

describe("dropping a card", () => {
  const layout = arrange(mapOf([partner("a"), partner("b", { kind: "company" })]), "chain");

  it("tells the place and the position in it", () => {
    const lane = layout.places.find(({ key }) => key === "arbeit")!;
    expect(whereDropped(layout, { x: lane.x + 12, y: lane.y + 130 })).toEqual({ key: "arbeit", kept: { x: 12, y: 130 } });
    expect(whereDropped(layout, { x: 5000, y: 100 }).key).toBe("arbeit");
    expect(whereDropped(arrange(mapOf([partner("a")]), "rings"), { x: 7, y: 9 })).toEqual({ key: null, kept: { x: 7, y: 9 } });
  });

  it("changes the stages only in another lane, and keeps the later ones", () => {
    const school = partner("s", { stages: ["grundschule", "sekundar", "beruf"] });
    expect(changeOfPlace(school, "grundschule")).toBeNull();
    expect(changeOfPlace(school, "sekundar")).toEqual({ lane: "chain", stages: ["sekundar", "beruf"] });
    expect(changeOfPlace(school, "kita")).toEqual({ lane: "chain", stages: ["kita", "grundschule", "sekundar", "beruf"] });
    expect(changeOfPlace(school, "supporting")).toEqual({ lane: "supporting" });
    for (const stage of stages) {
      const change = changeOfPlace(school, stage);
      if (change) expect(changeOfPlace({ ...school, ...change }, stage)).toBeNull();
    }
  });

  it("rates in the cells of influence and stake", () => {
    expect(changeOfPlace(partner("a"), "3-1")).toEqual({ influence: 3, stake: 1 });
    expect(changeOfPlace(partner("a", { influence: 3, stake: 1 }), "3-1")).toBeNull();
    expect(changeOfPlace(partner("a", { influence: 3, stake: 1 }), "unsaid")).toEqual({ influence: null, stake: null });
    expect(changeOfPlace(partner("a", { influence: 3 }), "unsaid")).toBeNull();
  });
});

describe("rings", () => {
  it("stand about the coordinating body, the closer the more is done", () => {
    const layout = arrange(mapOf([partner("m"), partner("a", { state: "active" }), partner("i", { state: "idea" }), partner("j")], { coordinatorId: "m" }), "rings");
    const distance = (id: string) => Math.hypot(layout.cards[id]!.x + card.width / 2, layout.cards[id]!.y + card.height / 2);
    expect(["m", "a", "j", "i"].map(distance)).toEqual(["m", "a", "j", "i"].map(distance).sort((a, b) => a - b));
    expect(distance("m")).toBe(0);
    expect(layout.rings.map(({ key }) => key)).toEqual(["active", "joining", "interested", "asked"]);
  });
});
