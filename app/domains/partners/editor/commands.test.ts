import { describe, expect, it } from "vitest";
import { applyEdit, inverse, judge, type MapEdit } from "../map/edit";
import { arrange } from "../map/arrange";
import { emptyMap, type MapState } from "../map/map-state";
import { newPartner } from "../new-partner";
import { change, connection, creation, disconnection, keepAll, moves, removal } from "./commands";

const a = { id: "a", ...newPartner({ name: "A", kind: "primary_school", state: "joining" }) };
const b = { id: "b", ...newPartner({ name: "B", kind: "company", state: "asked" }) };
const map: MapState = { ...emptyMap, partners: [a, b], coordinatorId: "a" };

function made(from: MapState, edits: MapEdit[]): MapState {
  return edits.reduce((now, edit) => {
    expect(judge(edit, now).status).toBe("done");
    return applyEdit(now, edit);
  }, from);
}
const takenBack = (from: MapState, edits: MapEdit[]) => made(made(from, edits), [...edits].reverse().map((edit) => inverse(edit)));

describe("commands on the map", () => {
  it("create a partner in the lane it was asked for in, or where its kind usually stands", () => {
    const known = { name: "C", kind: "foundation", state: "idea" } as const;
    expect(made(map, creation("c", known, "beruf")).partners[2]).toMatchObject({ name: "C", lane: "chain", stages: ["beruf"] });
    expect(made(map, creation("c", known, "extracurricular")).partners[2]).toMatchObject({ lane: "extracurricular", stages: [] });
    expect(made(map, creation("c", known, null)).partners[2]).toMatchObject({ lane: "supporting" });
  });

  it("change only what differs", () => {
    expect(change("partner", a, { name: "A", state: "active" })).toEqual([{ entity: "partner", id: "a", before: { state: "joining" }, after: { state: "active" } }]);
    expect(change("partner", a, { name: "A", stages: ["grundschule"] })).toEqual([]);
  });

  it("remove several at once, and give back the coordinating body when that is taken back", () => {
    const edits = removal(map, new Set(["a", "b"]));
    expect(made(map, edits)).toMatchObject({ partners: [], coordinatorId: null });
    expect(takenBack(map, edits)).toMatchObject({ coordinatorId: "a" });
    expect(takenBack(map, edits).partners).toHaveLength(2);
  });

  it("connect and disconnect", () => {
    const content = { fromId: "a", toId: "b", kind: "funding", strength: 2, wished: true } as const;
    const connected = made(map, connection("r", content));
    expect(connected.relations).toEqual([{ id: "r", ...content }]);
    expect(made(connected, disconnection(connected.relations[0]!)).relations).toEqual([]);
  });

  it("move a card within its lane by its position alone, into another lane with its stage", () => {
    const layout = arrange(map, "chain");
    const at = layout.cards.a!;
    expect(moves(map, layout, new Map([["a", { x: at.x, y: at.y + 100 }]]))).toMatchObject({ edits: [{ entity: "position", id: "a", arrangement: "chain", before: null }], placed: [] });
    const lane = layout.places.find(({ key }) => key === "hochschule")!;
    const { edits, placed } = moves(map, layout, new Map([["a", { x: lane.x + 10, y: 200 }]]));
    expect(placed.map(({ partner, key }) => [partner.id, key])).toEqual([["a", "hochschule"]]);
    const moved = made(map, edits);
    expect(moved.partners[0]!.stages).toEqual(["hochschule"]);
    expect(arrange(moved, "chain").cards.a).toEqual({ x: lane.x + 10, y: 200 });
    expect(takenBack(map, edits).partners[0]!.stages).toEqual(["grundschule"]);
  });

  it("keep where all cards lie, without saying again what is kept", () => {
    const layout = arrange(map, "free");
    const kept = made(map, keepAll(map, "free", layout.cards));
    expect(kept.positions.free).toEqual(layout.cards);
    expect(keepAll(kept, "free", layout.cards)).toEqual([]);
  });
});
