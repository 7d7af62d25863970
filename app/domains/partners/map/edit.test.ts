import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPartner } from "../new-partner";
import { applyEdit, inverse, judge, type MapEdit, partnersOfEdit, touchesPath } from "./edit";
import { emptyMap, type MapPartner, type MapState, sharedMap, visibleRelations } from "./map-state";

const partner = (id: string, more: Partial<MapPartner> = {}): MapPartner => ({ id, ...newPartner({ name: id, kind: "company", state: "joining" }), ...more });
const world: MapState = {
  ...emptyMap,
  partners: [partner("a"), partner("b"), partner("c", { state: "declined" })],
  relations: [
    { id: "ab", fromId: "a", toId: "b", kind: "cooperation", strength: 2, wished: false },
    { id: "ac", fromId: "a", toId: "c", kind: "cooperation", strength: 1, wished: false },
    { id: "boss", fromId: "a", toId: "b", kind: "instruction", strength: 1, wished: false },
  ],
  offers: [
    { id: "lab", name: "Labor", stages: ["kita"], themes: [], targetGroups: [], capacity: 20, note: "nur intern", partnerIds: ["a", "c"] },
    { id: "solo", name: "AG", stages: [], themes: [], targetGroups: [], capacity: null, note: "", partnerIds: ["c"] },
  ],
  coordinatorId: "c",
};
const relation = (fromId: string, toId: string, kind: "cooperation" | "funding"): MapEdit => ({ entity: "relation", id: "new", before: null, after: { fromId, toId, kind, strength: 1, wished: false } });

describe("judging an edit", () => {
  it.each<[string, MapEdit, object]>([
    ["a change of what it saw", { entity: "partner", id: "a", before: { name: "a" }, after: { name: "A" } }, { status: "done" }],
    ["a change of another field than somebody else's", { entity: "partner", id: "c", before: { name: "c" }, after: { name: "C" } }, { status: "done" }],
    ["a change of the same field", { entity: "partner", id: "a", before: { name: "x" }, after: { name: "A" } }, { status: "conflict", fields: [{ field: "name", before: "x", mine: "A", now: "a" }] }],
    ["what is so already", { entity: "partner", id: "a", before: { name: "x" }, after: { name: "a" } }, { status: "same" }],
    ["a change of what is gone", { entity: "partner", id: "z", before: { name: "z" }, after: { name: "Z" } }, { status: "conflict", fields: [{ field: "", now: null }] }],
    ["taking away what is gone", { entity: "partner", id: "z", before: partner("z"), after: null }, { status: "same" }],
    ["taking away what changed meanwhile", { entity: "partner", id: "a", before: { ...partner("a"), name: "old" }, after: null }, { status: "conflict", fields: [{ field: "name" }] }],
    ["a relation to oneself", relation("a", "a", "funding"), { status: "refused", reason: "selfRelation" }],
    ["the same relation the other way round", relation("b", "a", "cooperation"), { status: "refused", reason: "doubleRelation" }],
    ["money the one way", relation("b", "a", "funding"), { status: "done" }],
    ["a relation to nobody", relation("a", "z", "funding"), { status: "refused", reason: "unknownPartner" }],
    ["an offer of nobody", { entity: "offer", id: "lab", before: { partnerIds: ["a", "c"] }, after: { partnerIds: ["z"] } }, { status: "refused", reason: "unknownPartner" }],
    ["a coordinator of nowhere", { entity: "coordinator", id: "coordinator", before: "c", after: "z" }, { status: "refused", reason: "unknownPartner" }],
    ["another coordinator meanwhile", { entity: "coordinator", id: "coordinator", before: null, after: "a" }, { status: "conflict" }],
    ["a stage marked twice", { entity: "stage", id: "kita", before: null, after: null }, { status: "same" }],
    ["a card of a partner that is gone", { entity: "position", id: "z", arrangement: "chain", before: null, after: { x: 1, y: 1 } }, { status: "conflict" }],
  ])("%s", (_, edit, verdict) => {
    expect(judge(edit, world)).toMatchObject(verdict);
  });

  it("turns a changed relation that would be double away", () => {
    const map = { ...world, relations: [...world.relations, { id: "money", fromId: "b", toId: "a", kind: "funding" as const, strength: 1 as const, wished: false }] };
    expect(judge({ entity: "relation", id: "money", before: { kind: "funding" }, after: { kind: "cooperation" } }, map)).toEqual({ status: "refused", reason: "doubleRelation" });
  });
});

it("leads back to where it came from, whatever the edits", () => {
  const name = fc.constantFrom("Werft", "Schule", "Labor");
  const edit = fc.oneof(
    fc.record({ id: fc.constantFrom("a", "b", "c"), name }).map(({ id, name: after }): MapEdit => ({ entity: "partner", id, before: { name: id }, after: { name: after } })),
    fc.constantFrom("a", "b", "c").map((id): MapEdit => ({ entity: "partner", id, before: world.partners.find((p) => p.id === id)!, after: null })),
    fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")).map(([from, to]) => relation(from, to, "funding")),
    fc.constantFrom("kita" as const, "beruf" as const).map((id): MapEdit => ({ entity: "stage", id, before: null, after: "Nachbarstadt" })),
    fc.integer().map((x): MapEdit => ({ entity: "position", id: "a", arrangement: "free", before: null, after: { x, y: 0 } })),
  );
  fc.assert(
    fc.property(edit, (made) => {
      if (judge(made, world).status !== "done") return;
      const there = applyEdit(world, made);
      const back = applyEdit(there, inverse(made));
      expect(sorted(visibly(back))).toEqual(sorted(visibly({ ...world, coordinatorId: back.coordinatorId })));
      expect(judge(made, there).status).not.toBe("refused");
    }),
  );
});

const visibly = (map: MapState) => ({ ...map, relations: visibleRelations(map), positions: { free: {}, ...map.positions } });
const sorted = (map: MapState) => ({ ...map, partners: [...map.partners].sort((a, b) => a.id.localeCompare(b.id)) });

it("knows whose history an edit is and whether the path has to be asked", () => {
  expect(partnersOfEdit({ entity: "relation", id: "ab", before: { strength: 1 }, after: { strength: 2 } }, world.relations[0])).toEqual(["a", "b"]);
  expect(partnersOfEdit({ entity: "offer", id: "lab", before: { partnerIds: ["a"] }, after: { partnerIds: ["b"] } })).toEqual(["a", "b"]);
  expect(touchesPath({ entity: "partner", id: "a", before: { note: "" }, after: { note: "x" } })).toBe(false);
  expect(touchesPath({ entity: "partner", id: "a", before: { state: "idea" }, after: { state: "active" } })).toBe(true);
  expect(touchesPath(relation("a", "b", "funding"))).toBe(false);
});

describe("what others may see", () => {
  const secrets = { note: "geheim", style: "geheim", influence: 3, stake: 2, unreached: true, mailbox: "geheim@schule.example" };
  const map = { ...world, partners: world.partners.map((one) => ({ ...one, ...secrets })) };

  it("has nothing internal in it", () => {
    const shared = sharedMap(map);
    expect(JSON.stringify(shared)).not.toContain("geheim");
    expect(Object.keys(shared.partners[0]!)).not.toEqual(expect.arrayContaining(["influence"]));
    expect(shared.partners.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(shared.relations.map(({ id }) => id)).toEqual(["ab"]);
    expect(shared.offers).toMatchObject([{ id: "lab", partnerIds: ["a"] }]);
    expect(shared.coordinatorId).toBeNull();
  });

  it("has what the team adds on purpose", () => {
    expect(sharedMap(map, ["influence"]).partners[0]).toMatchObject({ influence: 3 });
    expect(sharedMap(map, ["influence"]).partners[0]).not.toHaveProperty("stake");
  });
});
