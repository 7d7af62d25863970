import { describe, expect, it } from "vitest";
import { emptyMap, type MapPartner, type MapRelation } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { PartnerContent } from "../partner-fields";
import type { PartnerKind, PartnerState } from "../partner";
import { introductions } from "./introduction";
import { type PartnerTalk, talkState } from "./lately";
import { nextTalks } from "./next-talks";
import { askedFirst } from "./responsibility";

const today = "2026-11-23";
const partner = (id: string, kind: PartnerKind, state: PartnerState = "joining", more: Partial<PartnerContent> = {}): MapPartner => ({ id, ...newPartner({ name: id, kind, state }), ...more });
const joined = (fromId: string, toId: string, more: Partial<MapRelation> = {}): MapRelation => ({ id: fromId + toId, fromId, toId, kind: "cooperation", strength: 2, wished: false, ...more });
const mapOf = (partners: MapPartner[], relations: MapRelation[] = []) => ({ ...emptyMap, partners, relations });
const talk = (partnerId: string, heldOn: string, more: Partial<PartnerTalk> = {}): PartnerTalk => ({ id: `${partnerId}${heldOn}`, partnerId, kind: "talk", heldOn, followUpOn: null, followUpNote: "", followUpDone: false, ...more });
const listed = (map: Parameters<typeof nextTalks>[0], talks: PartnerTalk[] = []) => nextTalks(map, talks, today).talks;
const reasonsOf = (map: Parameters<typeof nextTalks>[0], id: string, talks: PartnerTalk[] = []) => listed(map, talks).find(({ partnerId }) => partnerId === id)?.reasons ?? [];

/** A network in which no side is missing; Kita and vocational school are. */
const core = [partner("gs", "primary_school"), partner("gym", "secondary_school"), partner("uni", "university"), partner("gmbh", "company"), partner("amt", "education_office"), partner("verein", "association")];
const coreJoins = [joined("gs", "gym"), joined("gym", "uni"), joined("uni", "gmbh"), joined("amt", "gs"), joined("verein", "gym")];

describe("why", () => {
  it("asks those who would close a gap or a transition, and says which", () => {
    const map = mapOf([...core, partner("kita", "kita", "idea"), partner("firma", "company", "idea")], [...coreJoins, joined("kita", "gs")]);
    expect(reasonsOf(map, "kita")).toEqual([{ code: "stage", stage: "kita" }, { code: "transition", from: "kita", to: "grundschule", throughIds: ["gs"] }]);
    expect(reasonsOf(map, "firma")).toEqual([]);
  });

  it("asks nobody for a stage that the region does not have", () => {
    expect(reasonsOf({ ...mapOf([...core, partner("kita", "kita", "idea")], coreJoins), missingStages: { kita: "Nachbarort" } }, "kita")).toEqual([]);
  });

  it("asks for a missing side of society once there are three who take part", () => {
    const map = (count: number) => mapOf([...core.slice(0, count), partner("firma", "company", "idea", { stages: [] })]);
    expect(reasonsOf(map(3), "firma")).toEqual([{ code: "sector", sector: "economy" }]);
    expect(reasonsOf(map(2), "firma")).toEqual([]);
  });

  it("asks who works with separate circles, and those who take part alone or are wished for", () => {
    const relations = [joined("gs", "gym"), joined("uni", "gmbh"), joined("lab", "gym"), joined("lab", "gmbh"), joined("gs", "amt", { wished: true })];
    const map = mapOf([...core.slice(0, 5), partner("lab", "extracurricular_place", "idea")], relations);
    expect(reasonsOf(map, "lab")).toContainEqual({ code: "bridge", partnerIds: ["gym", "gmbh"] });
    expect(reasonsOf(map, "amt")).toEqual([{ code: "alone" }, { code: "wished", byIds: ["gs"] }]);
    expect(reasonsOf(mapOf(map.partners, [...relations, joined("gym", "uni")]), "lab").map(({ code }) => code)).not.toContain("bridge");
  });

  it("asks those who are willing or interested, and again those who never answered", () => {
    const map = mapOf([...core, partner("a", "company", "interested"), partner("b", "company", "asked"), partner("c", "company", "idea", { gives: "Werkstatt" })], coreJoins);
    expect(reasonsOf(map, "a")).toEqual([{ code: "interested" }]);
    expect(reasonsOf(map, "b", [talk("b", "2026-09-01")])).toEqual([{ code: "waiting", since: "2026-09-01" }]);
    expect(reasonsOf(map, "c")).toEqual([{ code: "willing" }]);
  });

  it("leaves out who takes part and lacks nothing, and who said no", () => {
    const map = mapOf([...core, partner("nein", "kita", "declined", { gives: "Räume" })], coreJoins);
    expect(listed(map)).toEqual([]);
    expect(listed(emptyMap)).toEqual([]);
  });
});

describe("when", () => {
  const map = mapOf([...core, partner("kita", "kita", "interested")], coreJoins);
  const names = (talks: PartnerTalk[]) => listed(map, talks).map(({ partnerId }) => partnerId);

  it("lets a partner rest after a talk, for a shorter time after an attempt", () => {
    expect(names([])).toEqual(["kita"]);
    expect(names([talk("kita", "2026-10-26")])).toEqual([]);
    expect(names([talk("kita", "2026-10-25")])).toEqual(["kita"]);
    expect(names([talk("kita", "2026-11-16", { kind: "attempt" })])).toEqual([]);
    expect(names([talk("kita", "2026-11-15", { kind: "attempt" })])).toEqual(["kita"]);
    expect(nextTalks(map, [talk("kita", "2026-11-20")], today).resting).toMatchObject([{ partnerId: "kita", until: "2026-12-18" }]);
  });

  it("comes back on the day of a follow-up, also to who was talked to yesterday, takes part or said no", () => {
    const due = { followUpOn: today, followUpNote: "Termin" };
    expect(listed(map, [talk("kita", "2026-11-22", due)])[0]).toMatchObject({ followUpId: "kita2026-11-22", reasons: [{ code: "followUp", on: today, note: "Termin" }, { code: "stage" }, { code: "interested" }] });
    expect(names([talk("gs", "2026-11-22", due), talk("kita", "2026-11-22")])).toEqual(["gs"]);
    expect(listed(mapOf([partner("nein", "company", "declined")]), [talk("nein", "2026-01-01", due)])).toHaveLength(1);
    expect(names([talk("kita", "2026-11-22", { ...due, followUpDone: true })])).toEqual([]);
  });

  it("waits for a follow-up that was agreed for later", () => {
    expect(names([talk("kita", "2026-01-01", { followUpOn: "2026-12-01" })])).toEqual([]);
    expect(talkState([talk("kita", "2026-01-01", { followUpOn: "2026-12-01" })], today).restsUntil).toBe("2026-11-30");
  });
});

describe("who first", () => {
  const school = partner("schule", "vocational_school", "interested");

  it("puts Schulträger and Schulaufsicht before their schools, though they would not be listed themselves", () => {
    const map = mapOf([...core, school, partner("träger", "school_authority", "idea"), partner("aufsicht", "school_supervision", "asked")], coreJoins);
    const talks = listed(map);
    expect(talks.map(({ partnerId }) => partnerId)).toEqual(["aufsicht", "träger", "schule"]);
    expect(talks[1]!.reasons).toEqual([{ code: "comesFirst", forIds: ["schule"] }]);
    expect(talks[1]!.first).toEqual([{ role: "council", partnerId: null, state: "missing" }]);
    expect(talks[2]!.first).toEqual([
      { role: "school_authority", partnerId: "träger", state: "notAsked" },
      { role: "school_supervision", partnerId: "aufsicht", state: "inTalk" },
    ]);
  });

  it("does not ask again who agreed, or was talked to lately", () => {
    const map = mapOf([...core, school, partner("träger", "school_authority", "joining"), partner("aufsicht", "school_supervision", "interested")], [...coreJoins, joined("träger", "amt")]);
    expect(listed(map, [talk("aufsicht", "2026-11-20")]).map(({ partnerId }) => partnerId)).toEqual(["schule"]);
    expect(listed(map)[1]!.first[0]).toEqual({ role: "school_authority", partnerId: "träger", state: "agreed" });
  });

  it("takes who may instruct it, then who is of the same Kreis, and says who is missing", () => {
    const [near, far] = [partner("nah", "school_authority", "idea", { ags: "03352" }), partner("fern", "school_authority", "idea", { ags: "03356" })];
    const here = { ...school, ags: "03352" };
    expect(askedFirst(here, [far, near], [])[0]!.partnerId).toBe("nah");
    expect(askedFirst(here, [far, near], ["fern"])[0]!.partnerId).toBe("fern");
    expect(askedFirst(here, [], [])).toEqual([{ role: "school_authority", partnerId: null, state: "missing" }, { role: "school_supervision", partnerId: null, state: "missing" }]);
    expect(askedFirst(partner("kita", "kita"), [], [])[0]!.role).toBe("kita_carrier");
    expect(askedFirst(partner("gmbh", "company"), [near], [])).toEqual([]);
  });
});

describe("in which order", () => {
  it("puts what was agreed before gaps, gaps before interest, and who could not be reached last", () => {
    const partners = [...core, partner("a", "company", "interested"), partner("k", "kita", "idea"), partner("z", "company", "interested", { unreached: true }), partner("f", "company", "idea")];
    expect(listed(mapOf(partners, coreJoins), [talk("f", "2026-01-01", { followUpOn: "2026-11-01" })]).map(({ partnerId }) => partnerId)).toEqual(["f", "k", "a", "z"]);
  });
});

describe("through whom", () => {
  const way = (relations: MapRelation[], partners = [partner("dabei", "company"), partner("dabei2", "company"), partner("mitte", "association", "idea"), partner("nein", "foundation", "declined"), partner("ziel", "university", "idea")]) =>
    introductions({ partners, relations })("ziel");

  it("takes the shortest way from somebody taking part, the closest among equally short ones", () => {
    expect(way([joined("dabei", "mitte"), joined("mitte", "ziel")])).toEqual({ way: ["dabei", "mitte"], loosely: null });
    expect(way([joined("dabei", "mitte"), joined("mitte", "ziel"), joined("ziel", "dabei2")]).way).toEqual(["dabei2"]);
    expect(way([joined("dabei", "ziel"), joined("dabei2", "ziel", { strength: 3 })]).way).toEqual(["dabei2"]);
  });

  it("goes neither over loose, wished or instructing relations nor through who said no", () => {
    expect(way([joined("dabei", "ziel", { wished: true })])).toEqual({ way: [], loosely: null });
    expect(way([joined("dabei", "ziel", { kind: "instruction" })])).toEqual({ way: [], loosely: null });
    expect(way([joined("dabei", "nein"), joined("nein", "ziel")]).way).toEqual([]);
    expect(way([joined("dabei", "ziel", { strength: 1 })])).toEqual({ way: [], loosely: "dabei" });
  });
});
