import { describe, expect, it } from "vitest";
import { emptyMap, type MapPartner, type MapRelation, type MapState, sharedMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { PartnerKind, PartnerState } from "../partner";
import { coverage } from "./coverage";
import { type Finding, findings, type FindingsMap, isInternal, measures, sharedFindings } from "./findings";

const partner = (id: string, kind: PartnerKind, state: PartnerState = "joining"): MapPartner => ({ id, ...newPartner({ name: id, kind, state }) });
const joined = (fromId: string, toId: string, more: Partial<MapRelation> = {}): MapRelation => ({ id: fromId + toId, fromId, toId, kind: "cooperation", strength: 2, wished: false, ...more });
const mapOf = (partners: MapPartner[], relations: MapRelation[] = [], more: Partial<Pick<MapState, "missingStages" | "coordinatorId">> = {}) => ({ ...emptyMap, partners, relations, ...more });
const found = (map: FindingsMap, code: Finding["code"]) => findings(map).filter((finding) => finding.code === code);

/** Every stage served, neighbouring ones joined, all sectors there. */
const chain = [
  partner("kita", "kita"),
  partner("gs", "primary_school"),
  partner("gym", "secondary_school"),
  partner("bbs", "vocational_school"),
  partner("uni", "university"),
  partner("gmbh", "company"),
  partner("amt", "education_office"),
  partner("verein", "association"),
];
const joins = [joined("kita", "gs"), joined("gs", "gym"), joined("gym", "bbs"), joined("gym", "uni"), joined("bbs", "gmbh"), joined("uni", "gmbh"), joined("amt", "gs"), joined("verein", "gym")];

describe("gaps", () => {
  it("has none where every stage is served and joined to the next", () => {
    const codes = findings(mapOf(chain, joins)).map(({ code }) => code);
    expect(codes).not.toContain("stageEmpty");
    expect(codes).not.toContain("transitionOpen");
    expect(codes).not.toContain("sectorMissing");
  });

  it("counts who takes part, and names whom one could ask", () => {
    const map = mapOf([...chain.slice(1), partner("kita2", "kita", "asked"), partner("kita3", "kita", "declined")], joins);
    expect(found(map, "stageEmpty")).toEqual([{ code: "stageEmpty", stage: "kita", known: ["kita2"] }]);
  });

  it("says of a stage that the region lacks where the nearest is", () => {
    expect(found(mapOf(chain.slice(1), joins, { missingStages: { kita: "Nachbarort" } }), "stageElsewhere")).toEqual([{ code: "stageElsewhere", stage: "kita", nearest: "Nachbarort" }]);
    expect(found(mapOf(chain.slice(1), joins, { missingStages: { kita: "" } }), "stageEmpty")).toEqual([]);
  });

  it("finds an open transition, also where it is only wished for", () => {
    const without = joins.filter(({ id }) => id !== "kitags");
    expect(found(mapOf(chain, without), "transitionOpen")).toEqual([{ code: "transitionOpen", from: "kita", to: "grundschule", wished: false }]);
    expect(found(mapOf(chain, [...without, joined("gs", "kita", { wished: true })]), "transitionOpen")).toMatchObject([{ wished: true }]);
  });

  it("takes a partner that serves both stages for the transition", () => {
    const both = { ...partner("campus", "primary_school"), stages: ["kita" as const, "grundschule" as const] };
    expect(found(mapOf([both, partner("gym", "secondary_school")], [joined("campus", "gym")]), "transitionOpen")).toEqual([]);
  });

  it("names the sides of society that are missing", () => {
    expect(found(mapOf(chain.slice(0, 3)), "sectorMissing")).toEqual([{ code: "sectorMissing", sectors: ["science", "economy", "municipality", "society"] }]);
  });
});

describe("how the network hangs together", () => {
  it("names those who work with nobody and separate circles", () => {
    const map = mapOf(chain, [joined("kita", "gs"), joined("uni", "gmbh")]);
    expect(found(map, "isolated")).toEqual([{ code: "isolated", partnerIds: ["gym", "bbs", "amt", "verein"] }]);
    expect(found(map, "apart")).toEqual([{ code: "apart", parts: [["kita", "gs"], ["uni", "gmbh"]] }]);
  });

  it("says nothing of it before any relation is drawn, and wishes are none", () => {
    expect(found(mapOf(chain), "isolated")).toEqual([]);
    expect(found(mapOf(chain, [joined("kita", "gs", { wished: true })]), "isolated")).toEqual([]);
  });

  it("names who must not leave, with what would be cut off", () => {
    const map = mapOf(chain.slice(0, 4), [joined("kita", "gs"), joined("gs", "gym"), joined("gym", "bbs")], { coordinatorId: "gs" });
    expect(found(map, "dependsOn")).toEqual([
      { code: "dependsOn", partnerId: "gs", coordinator: true, pieces: 2, cutOff: ["kita"] },
      { code: "dependsOn", partnerId: "gym", coordinator: false, pieces: 2, cutOff: ["bbs"] },
    ]);
  });

  it("gives figures of positions from eight partners on, with and without the coordinating body", () => {
    const star = chain.slice(1).map(({ id }) => joined("kita", id));
    const map = mapOf(chain, star, { coordinatorId: "kita" });
    expect(found(map, "between")).toEqual([{ code: "between", partners: [{ id: "kita", share: 1 }], withoutCoordinator: [] }]);
    expect(found(mapOf(chain.slice(0, 7), star, { coordinatorId: "kita" }), "between")).toEqual([]);
    expect(measures(map)).toMatchObject({ whole: { partners: 8, relations: 7, parts: 1, isolated: 0, cutNodes: ["kita"] }, withoutCoordinator: { partners: 7, relations: 0, parts: 7, isolated: 7 } });
    expect(measures({ ...map, coordinatorId: null }).withoutCoordinator).toBeNull();
  });

  it("names close relations across the lanes", () => {
    const map = mapOf(chain, [joined("uni", "gym", { strength: 3 }), joined("gs", "gym", { strength: 2 }), joined("amt", "gmbh", { strength: 3, kind: "funding" })]);
    expect(found(map, "bridges")).toEqual([{ code: "bridges", pairs: [["uni", "gym"]] }]);
  });
});

describe("what others may see", () => {
  it("has no dependencies and nobody who said no", () => {
    const map = { ...mapOf([...chain, partner("nein", "kita", "declined")], joins), coordinatorId: "gs" };
    expect(findings(map).some(isInternal)).toBe(true);
    const shared = sharedFindings(sharedMap(map));
    expect(shared.filter(isInternal)).toEqual([]);
    expect(JSON.stringify(shared)).not.toContain("nein");
  });
});

it("says nothing of an empty map, and something of one partner", () => {
  expect(findings(emptyMap)).toEqual([]);
  expect(findings(mapOf([partner("kita", "kita")])).filter(({ code }) => code === "stageEmpty")).toHaveLength(5);
});

it("counts a partner at each stage it serves, and says who stands beside the chain", () => {
  const lab = { ...partner("lab", "extracurricular_place", "interested"), stages: ["kita" as const, "sekundar" as const] };
  expect(coverage(mapOf([lab])).filter(({ known }) => known.length > 0)).toEqual([
    { stage: "kita", known: ["lab"], takingPart: [], beside: ["lab"], elsewhere: null },
    { stage: "sekundar", known: ["lab"], takingPart: [], beside: ["lab"], elsewhere: null },
  ]);
});
