import { describe, expect, it } from "vitest";
import { namedPartners, partnerMatches } from "./partner-matching";

const stade = ["03359"];

describe("partners of a plan among those of a network", () => {
  const partners = [
    { id: "1", name: "hochschule 21", districts: stade },
    { id: "2", name: "Museum Kehdingen", districts: ["03352"] },
  ];

  it("finds certain ones by the Kreise the network states, never without", () => {
    expect(partnerMatches(partners, { partners: ["Landkreis Stade", "Hochschule 21 gGmbH"], districts: stade })).toEqual([
      { partnerId: "1", networkPartner: "Hochschule 21 gGmbH", certainty: "certain", sharedDistricts: stade, verdict: null },
    ]);
    expect(partnerMatches(partners, { partners: ["Hochschule 21 gGmbH"], districts: [] })).toMatchObject([{ certainty: "doubtful" }]);
  });

  it("keeps what the team said, also of a pair it would not have found", () => {
    const verdicts = [
      { partnerId: "1", networkPartner: "hochschule 21", verdict: "ruled_out" as const },
      { partnerId: "2", networkPartner: "Landkreis Stade", verdict: "confirmed" as const },
    ];
    expect(partnerMatches(partners, { partners: ["hochschule 21", "Landkreis Stade"], districts: stade }, verdicts)).toEqual([
      { partnerId: "1", networkPartner: "hochschule 21", certainty: "certain", sharedDistricts: stade, verdict: "ruled_out" },
      { partnerId: "2", networkPartner: "Landkreis Stade", certainty: "doubtful", sharedDistricts: [], verdict: "confirmed" },
    ]);
  });
});

describe("whom an entry names", () => {
  it("the coordinating body takes part as well", () => {
    expect(namedPartners({ partners: ["Hochschule OWL"], coordinatingBody: "Lippe Bildung eG" })).toEqual(["Hochschule OWL", "Lippe Bildung eG"]);
  });
  it("it counts once where it is among the partners under another spelling", () => {
    expect(namedPartners({ partners: ["Lippe Bildung eG"], coordinatingBody: "Lippe Bildung" })).toEqual(["Lippe Bildung eG"]);
  });
  it("an entry without coordinating body and partners names nobody", () => {
    expect(namedPartners({ partners: [], coordinatingBody: "" })).toEqual([]);
  });
});
