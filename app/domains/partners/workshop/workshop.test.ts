import { describe, expect, it } from "vitest";
import { emptyMap, type MapState } from "../map/map-state";
import { newPartner } from "../new-partner";
import { kindOfEntry, offersOfEntry, planEntries, resembling } from "./entry-plan";
import { closingTime, codeLetters, endOf, extended, forgottenAt, isOpen, makeCode, readCode } from "./workshop";

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);

describe("the code of a workshop", () => {
  it("has six letters of which none looks like another, and makes no words", () => {
    expect(new Set(codeLetters).size).toBe(codeLetters.length);
    for (const letter of "AEIOU01258BGLSVZ6") expect(codeLetters).not.toContain(letter);
    let i = 0;
    expect(makeCode((count) => i++ % count)).toBe(codeLetters.slice(0, 6));
  });

  it.each([
    ["CDFHJK", "CDFHJK"],
    [" cdf-hjk ", "CDFHJK"],
    ["CDF HJ", null],
    ["CDFHJO", null],
    ["", null],
  ])("%j is read as %j", (typed, code) => expect(readCode(typed)).toBe(code));
});

describe("the end of a workshop", () => {
  const open = { openedAt: at("09:00"), closesAt: closingTime(at("09:00"), 3), closedAt: null };

  it("comes by itself, or by hand", () => {
    expect(isOpen(open, at("11:59"))).toBe(true);
    expect(isOpen(open, at("12:00"))).toBe(false);
    expect(isOpen({ ...open, closedAt: at("10:00") }, at("10:00"))).toBe(false);
    expect(endOf({ ...open, closedAt: at("13:00") })).toEqual(at("12:00"));
  });

  it("is put off by an hour, from now on where it is over, and by two days at most", () => {
    expect(extended(open, at("11:00"))).toEqual(at("13:00"));
    expect(extended(open, at("14:30"))).toEqual(at("15:30"));
    expect(extended({ ...open, closedAt: at("10:00") }, at("10:30"))).toEqual(at("11:30"));
    expect(extended(open, new Date("2026-11-25T08:30:00Z"))).toEqual(new Date("2026-11-25T09:00:00Z"));
    expect(extended(open, new Date("2026-11-25T09:00:00Z"))).toBeNull();
    expect(extended({ ...open, closesAt: closingTime(open.openedAt, 48) }, at("11:00"))).toBeNull();
  });

  it("is followed by the end of what nobody took over", () => expect(forgottenAt(open)).toEqual(new Date("2026-12-07T12:00:00Z")));
});

const area = ["03352"];
const gym = { id: "gym", ...newPartner({ name: "Gymnasium Altenwalde", kind: "secondary_school", state: "asked", gives: "Werkraum" }) };
const map: MapState = { ...emptyMap, partners: [gym], offers: [{ id: "o", name: "Robotik-AG", stages: [], themes: [], targetGroups: [], capacity: null, note: "", partnerIds: ["gym"] }] };
const entry = (id: string, organisation: string, said: Partial<Record<"kind" | "offers" | "gives" | "needs", string>> = {}) => ({ id, organisation, kind: "unknown", offers: "", gives: "", needs: "", ...said });
const choice = (entryId: string, partnerId: string | null = null) => ({ entryId, kind: "other" as const, partnerId });

describe("an entry", () => {
  it("is known again in another spelling, wherever its partner's Kreis is not known", () => {
    expect(resembling("Gym. Altenwalde", map.partners, area)).toEqual({ partner: gym, certain: true });
    expect(resembling("Tischlerei Behrens", map.partners, area)).toBeNull();
  });

  it("has the kind that was chosen, else the one of its name", () => {
    expect(kindOfEntry({ kind: "kita", organisation: "GS Am Deich" })).toBe("kita");
    expect(kindOfEntry({ kind: "unknown", organisation: "GS Am Deich" })).toBe("primary_school");
    expect(kindOfEntry({ kind: "unknown", organisation: "Die Deichforscher" })).toBe("other");
  });

  it("offers one thing a line", () => expect(offersOfEntry("- Löten\n\n• Fliegen \nLöten")).toEqual(["Löten", "Fliegen"]));

  it("becomes a partner with the id of the entry, and offers of its own", () => {
    const plan = planEntries([entry("e", "Werft", { gives: "Halle", offers: "Löten" })], [choice("e")], map, area, () => "new offer");
    expect(plan.taken).toEqual([{ entryId: "e", partnerId: "e" }]);
    expect(plan.edits).toEqual([
      { editId: "e 0", edit: { entity: "partner", id: "e", before: null, after: newPartner({ name: "Werft", kind: "other", state: "interested", gives: "Halle", needs: "" }) } },
      { editId: "e 1", edit: { entity: "offer", id: "new offer", before: null, after: { name: "Löten", stages: [], themes: [], targetGroups: [], capacity: null, note: "", partnerIds: ["e"] } } },
    ]);
  });

  it("adds to a partner what it has not said yet, and nothing twice", () => {
    const said = entry("e", "Gym. Altenwalde", { gives: "werkraum", needs: "Paten", offers: "robotik-ag\nImkern" });
    const { edits } = planEntries([said], [choice("e", "gym")], map, area, () => "new");
    expect(edits.map(({ edit }) => edit)).toEqual([
      { entity: "partner", id: "gym", before: { needs: "" }, after: { needs: "Paten" } },
      expect.objectContaining({ entity: "offer", after: expect.objectContaining({ name: "Imkern", stages: ["sekundar"] }) as unknown }),
    ]);
    const more = planEntries([entry("e", "x", { gives: "Aula" })], [choice("e", "gym")], map, area, () => "new");
    expect(more.edits[0]?.edit.after).toEqual({ gives: "Werkraum\nAula" });
  });

  it("adds to another of the same organisation that is taken over in the same go", () => {
    const plan = planEntries([entry("a", "Werft Nordsee"), entry("b", "Werft Nordsee GmbH", { needs: "Azubis" })], [choice("a"), choice("b")], map, area, () => "new");
    expect(plan.taken).toEqual([{ entryId: "a", partnerId: "a" }, { entryId: "b", partnerId: "a" }]);
  });

  it("stays where its partner is gone or has no room for more", () => {
    const full = { ...map, partners: [{ ...gym, gives: "x".repeat(1999) }] };
    const two = [entry("a", "A", { gives: "mehr" }), entry("b", "B")];
    expect(planEntries(two, [choice("a", "gym"), choice("b", "nobody")], full, area, () => "new")).toEqual({ edits: [], taken: [], problems: [{ entryId: "a", problem: "tooLong" }, { entryId: "b", problem: "gone" }] });
  });
});
