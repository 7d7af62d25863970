import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, type EditResult, judge, type MapEdit } from "../map/edit";
import { emptyMap, type MapState } from "../map/map-state";
import { newPartner } from "../new-partner";
import { type Batch, type LocalMap, localMap, mineAgain, seenMap, startMap } from "./edit-queue";
import { nextRequest } from "./map-requests";

const map: MapState = { ...emptyMap, partners: ["a", "b", "c"].map((id) => ({ id, ...newPartner({ name: id, kind: "company", state: "idea" }) })) };
const rename = (id: string, from: string, to: string): MapEdit => ({ entity: "partner", id, before: { name: from }, after: { name: to } });
const move = (id: string, from: number | null, to: number): MapEdit => ({ entity: "position", id, arrangement: "free", before: from === null ? null : { x: from, y: 0 }, after: { x: to, y: 0 } });

let count = 0;
const batch = (edits: MapEdit[], whole = false): Batch => ({ edits: edits.map((edit) => ({ editId: `e${count++}`, edit })), whole, origin: "edit" });
const edited = (local: LocalMap, ...edits: MapEdit[]) => localMap(local, { type: "edit", batch: batch(edits) });
const names = (local: LocalMap) => seenMap(local).partners.map(({ name }) => name).join("");

/** A server with one map: what `editMap` does, without its database. */
function server(start: MapState) {
  let now = start;
  return {
    get map() {
      return now;
    },
    answer({ edits, whole }: { edits: Batch["edits"]; whole: boolean }): EditResult[] {
      const before = now;
      const results = edits.map(({ editId, edit }): EditResult => {
        const verdict = judge(edit, now);
        if (verdict.status === "conflict") return { editId, ...verdict, by: "Bernd" };
        if (verdict.status !== "done") return { editId, ...verdict };
        now = { ...applyEdit(now, edit), revision: now.revision + 1 };
        return { editId, status: "done", seq: now.revision };
      });
      if (!whole || results.every(({ status }) => status === "done" || status === "same")) return results;
      now = before;
      return results.filter(({ status }) => status !== "done");
    },
  };
}
const synced = (local: LocalMap, to: ReturnType<typeof server>): LocalMap => {
  let next = local;
  while (next.waiting.length > 0) next = localMap(next, { type: "answer", results: to.answer(nextRequest(next.waiting)) });
  return localMap(next, { type: "map", map: to.map });
};

describe("the map of one browser", () => {
  it("shows an edit before the server knows it, and keeps it after the answer", () => {
    const there = server(map);
    const before = edited(startMap(map), rename("a", "a", "A"));
    expect(names(before)).toBe("Abc");
    expect(names(synced(before, there))).toBe("Abc");
    expect(there.map.partners[0]!.name).toBe("A");
  });

  it("sends all that was made offline, in its order", () => {
    const there = server(map);
    const offline = Array.from({ length: 10 }, (_, i) => i).reduce((local, i) => edited(local, move("a", i === 0 ? null : i, i + 1)), startMap(map));
    expect(offline.waiting).toHaveLength(10);
    expect(synced(offline, there).base.positions.free).toEqual({ a: { x: 10, y: 0 } });
  });

  it("shows both versions where somebody was faster, and mine wins where it is chosen", () => {
    const there = server(map);
    const mine = edited(startMap(map), rename("a", "a", "M"), rename("b", "b", "B"));
    synced(edited(startMap(map), rename("a", "a", "T")), there);
    const met = synced(mine, there);
    expect(names(met)).toBe("TBc");
    expect(met.conflicts).toMatchObject([{ by: "Bernd", fields: [{ field: "name", before: "a", mine: "M", now: "T" }] }]);
    const again = mineAgain(met.conflicts[0]!);
    const settled = localMap(met, { type: "settle", editId: met.conflicts[0]!.editId, mine: batch([again!]) });
    expect(settled.conflicts).toEqual([]);
    expect(names(synced(settled, there))).toBe("MBc");
  });

  it("says of an undo that comes too late that it does, and changes nothing", () => {
    const there = server(map);
    const mine = synced(edited(startMap(map), rename("a", "a", "M")), there);
    synced(edited(startMap(there.map), rename("a", "M", "T")), there);
    const late = synced(localMap(mine, { type: "undo", ids: ["u1"] }), there);
    expect(late.notices).toMatchObject([{ kind: "undoTooLate", by: "Bernd" }]);
    expect([names(late), late.done.length, late.undone.length]).toEqual(["Tbc", 0, 0]);
  });

  it("leaves a card where somebody else put it since", () => {
    const mine = edited(startMap(map), move("a", null, 1));
    const moved = localMap(localMap(mine, { type: "answer", results: [{ editId: mine.waiting[0]!.edits[0]!.editId, status: "done", seq: 1 }] }), { type: "map", map: { ...map, positions: { free: { a: { x: 9, y: 0 } } } } });
    const late = localMap(moved, { type: "undo", ids: ["u"] });
    expect(late.notices).toMatchObject([{ kind: "undoTooLate" }]);
    expect(late.waiting).toEqual([]);
  });

  it("takes nothing of a whole back into the map when part of it was refused", () => {
    const there = server(map);
    const whole = localMap(startMap(map), { type: "edit", batch: batch([rename("a", "a", "A"), rename("b", "x", "B")], true) });
    const after = synced(whole, there);
    expect([names(after), after.conflicts.length, after.done.length]).toEqual(["abc", 1, 0]);
  });

  it("goes back and forth through anything it did itself", () => {
    const step = fc.oneof(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z")).map(([id, name]) => ({ id, name })),
      fc.constantFrom("undo" as const, "redo" as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const there = server(map);
        const past: MapState[] = [];
        let local = startMap(map);
        for (const one of steps) {
          if (typeof one === "string") local = synced(localMap(local, { type: one, ids: [`s${count++}`] }), there);
          else {
            const from = seenMap(local).partners.find(({ id }) => id === one.id)!.name;
            if (from === one.name) continue;
            past.push(seenMap(local));
            local = synced(edited(local, rename(one.id, from, one.name)), there);
          }
        }
        while (local.done.length > 0) local = synced(localMap(local, { type: "undo", ids: [`s${count++}`] }), there);
        expect(names(local)).toBe("abc");
        expect(local.notices).toEqual([]);
      }),
    );
  });
});

it("brings any two browsers to the same map, with every disagreement shown", () => {
  const edit = fc.tuple(fc.boolean(), fc.constantFrom("a", "b"), fc.constantFrom("x", "y", "z"), fc.boolean());
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const there = server(map);
      const locals = [startMap(map), startMap(map)];
      for (const [second, id, name, goOnline] of edits) {
        const i = second ? 1 : 0;
        const from = seenMap(locals[i]!).partners.find((partner) => partner.id === id)!.name;
        if (from !== name) locals[i] = edited(locals[i]!, rename(id, from, name));
        if (goOnline) locals[i] = synced(locals[i]!, there);
      }
      const [first, other] = locals.map((local) => synced(local, there));
      const last = [localMap(first!, { type: "map", map: there.map }), other!];
      expect(names(last[0]!)).toBe(names(last[1]!));
      expect(last.every(({ waiting }) => waiting.length === 0)).toBe(true);
    }),
  );
});
