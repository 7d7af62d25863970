import { expect, it } from "vitest";
import { emptyMap, type MapPartner, type MapRelation } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { PartnerKind, PartnerState } from "../partner";
import { findingKey, findingOfKey, pointedBy } from "./finding-key";
import { findings, isInternal } from "./findings";
import { guidePartTo } from "./step-guide";

const partner = (id: string, kind: PartnerKind, state: PartnerState = "joining"): MapPartner => ({ id, ...newPartner({ name: id, kind, state }) });
const joined = (fromId: string, toId: string): MapRelation => ({ id: fromId + toId, fromId, toId, kind: "cooperation", strength: 3, wished: false });

// A row of three with one in the middle; a Kita that was asked, one that said no; two without a connection.
const map = {
  ...emptyMap,
  partners: [partner("gs", "primary_school"), partner("gym", "secondary_school"), partner("bbs", "vocational_school"), partner("kita", "kita", "asked"), partner("nein", "kita", "declined"), partner("a", "company"), partner("b", "university")],
  relations: [joined("gs", "gym"), joined("gym", "bbs"), joined("a", "b")],
};

it("gives every finding an address of its own, and finds it there", () => {
  const all = findings(map);
  expect(new Set(all.map(findingKey)).size).toBe(all.length);
  for (const finding of all) expect(findingOfKey(map, findingKey(finding), true)).toEqual(finding);
});

it("keeps what hangs on whom from others, and knows nothing of what is no longer true", () => {
  const inner = findings(map).filter(isInternal);
  expect(inner.map(findingKey)).toContain("dependsOn.gym");
  for (const finding of inner) expect(findingOfKey(map, findingKey(finding), false)).toBeNull();
  expect(findingOfKey(map, "stageEmpty.hochschule", true)).toBeNull();
  expect(findingOfKey(map, "<script>", true)).toBeNull();
});

it("points to those whom a finding names, and to its stages", () => {
  const pointed = (key: string) => pointedBy(map, findingOfKey(map, key, true)!);
  expect(pointed("stageEmpty.kita")).toEqual({ partnerIds: ["kita"], stages: ["kita"] });
  expect(pointed("transitionOpen.sekundar.hochschule")).toEqual({ partnerIds: ["gym", "b"], stages: ["sekundar", "hochschule"] });
  expect(pointed("dependsOn.gym").partnerIds).toEqual(["gym", "bbs"]);
  expect(pointed("bridges").partnerIds).toEqual(["gs", "gym", "bbs", "a", "b"]);
});

it("leads to a part of the guide only where the guide has it", () => {
  const guide = { title: "", to: "/werkzeugkasten/x?initiative=y", anchors: ["engpaesse"] };
  expect(guidePartTo(guide, "engpaesse")).toBe("/werkzeugkasten/x?initiative=y#engpaesse");
  expect(guidePartTo(guide, "uebergaenge")).toBe("/werkzeugkasten/x?initiative=y");
});
