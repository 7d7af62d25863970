import { describe, expect, it } from "vitest";
import type { Stage } from "~/domains/vocabulary";
import type { PartnerKind, PartnerState } from "../partner";
import { takingPart } from "./taking-part";

const partner = (kind: PartnerKind, stages: Stage[], state: PartnerState = "active") => ({ id: `${kind}-${state}`, name: kind, kind, state, lane: "chain" as const, stages });

describe("takingPart", () => {
  it("counts a stage as covered by those taking part, and by being marked as not there", () => {
    const map = { partners: [partner("company", ["arbeit", "beruf"], "joining"), partner("primary_school", ["grundschule"], "interested")], missingStages: { hochschule: "" } };
    expect(takingPart(map)).toMatchObject({ stagesCovered: ["beruf", "hochschule", "arbeit"], stagesOpen: ["kita", "grundschule", "sekundar"] });
  });

  it("names the sides of those taking part, each once", () => {
    const partners = [partner("kita", ["kita"]), partner("primary_school", ["grundschule"]), partner("university", ["hochschule"], "asked"), partner("school_supervision", [], "joining"), partner("foundation", [])];
    expect(takingPart({ partners, missingStages: {} }).sectors.sort()).toEqual(["municipality", "school", "society"]);
  });

  it("takes a chamber for business, but for no company", () => {
    const chamber = partner("chamber_of_commerce", []);
    expect(takingPart({ partners: [chamber, partner("company", ["arbeit"], "idea")], missingStages: {} })).toMatchObject({ sectors: ["economy"], companies: 0 });
    expect(takingPart({ partners: [chamber, partner("craft", ["arbeit"])], missingStages: {} }).companies).toBe(1);
  });
});
