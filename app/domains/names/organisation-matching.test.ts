import { describe, expect, it } from "vitest";
import { matchPartner, type MatchCertainty, type Organisation } from "./organisation-matching";

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
