import { describe, expect, it } from "vitest";
import { matchPartner, namedPartners, type MatchCertainty, type Organisation, partnerMatches } from "./partner-matching";

const stade = ["03359"];

describe("two organisations", () => {
  it.each<[string, Organisation, Organisation, MatchCertainty]>([
    ["same name, nothing else known", { name: "hochschule 21" }, { name: "hochschule 21" }, "doubtful"],
    ["same name and Kreis", { name: "hochschule 21", districts: stade }, { name: "Hochschule21 gGmbH", districts: stade }, "certain"],
    ["same name, another Kreis", { name: "Gym. Athenaeum", districts: stade }, { name: "Gymnasium Athenaeum", districts: ["03352"] }, "doubtful"],
    ["same name and postcode", { name: "VHS Stade", postcode: "21682" }, { name: "Volkshochschule Stade e.V.", postcode: "21682" }, "certain"],
    ["same name and web domain", { name: "U Rostock", webDomain: "uni-rostock.de" }, { name: "Universität Rostock", webDomain: "www.Uni-Rostock.de" }, "certain"],
    ["other name, same web domain", { name: "HHL", webDomain: "hhl.de" }, { name: "Handelshochschule Leipzig", webDomain: "hhl.de" }, "doubtful"],
    ["a short form, same Kreis", { name: "IHK", districts: stade }, { name: "IHK Stade", districts: stade }, "doubtful"],
    ["words that many share, same Kreis", { name: "Agentur für Arbeit", districts: stade }, { name: "Agentur für Arbeit", districts: stade }, "doubtful"],
    ["town and Landkreis", { name: "Stadt Stade", districts: stade }, { name: "Landkreis Stade", districts: stade }, "none"],
    ["nothing in common", { name: "Knipex", districts: stade }, { name: "Zwilling", districts: stade }, "none"],
    ["two without web domain", { name: "Knipex", webDomain: "" }, { name: "Zwilling", webDomain: "" }, "none"],
  ])("%s", (_, a, b, certainty) => {
    expect(matchPartner(a, b)).toBe(certainty);
    expect(matchPartner(b, a)).toBe(certainty);
  });
});

describe("partners of a plan among those of a network", () => {
  const partners = [
    { id: "1", name: "hochschule 21", districts: stade },
    { id: "2", name: "Museum Kehdingen", districts: ["03352"] },
  ];

  it("finds certain ones by the Kreise the network states, never without", () => {
    expect(partnerMatches(partners, { partners: ["Landkreis Stade", "Hochschule 21 gGmbH"], districts: stade })).toEqual([
      { partnerId: "1", networkPartner: "Hochschule 21 gGmbH", certainty: "certain", verdict: null },
    ]);
    expect(partnerMatches(partners, { partners: ["Hochschule 21 gGmbH"], districts: [] })).toMatchObject([{ certainty: "doubtful" }]);
  });

  it("keeps what the team said, also of a pair it would not have found", () => {
    const verdicts = [
      { partnerId: "1", networkPartner: "hochschule 21", verdict: "ruled_out" as const },
      { partnerId: "2", networkPartner: "Landkreis Stade", verdict: "confirmed" as const },
    ];
    expect(partnerMatches(partners, { partners: ["hochschule 21", "Landkreis Stade"], districts: stade }, verdicts)).toEqual([
      { partnerId: "1", networkPartner: "hochschule 21", certainty: "certain", verdict: "ruled_out" },
      { partnerId: "2", networkPartner: "Landkreis Stade", certainty: "doubtful", verdict: "confirmed" },
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
