import { describe, expect, it } from "vitest";
import { probablyTheSame } from "./alike";

const forum = { name: "MINT-Forum Nordhessen", land: "HE", districts: ["06633"] };

describe("what an own find may already be", () => {
  it.each([
    ["another spelling", { name: "MINT Forum Nordhessen", land: "HE", districts: [] }],
    ["nearly the same name in another Land", { name: "MINT Forum Nordhessen", land: "NI", districts: ["03152"] }],
    ["a short form in the same Kreis", { name: "Mintforum Nordhessen e. V.", land: "HE", districts: ["06633"] }],
  ])("%s", (_, find) => {
    expect(probablyTheSame(find, [forum])).toEqual([forum]);
  });

  it.each([
    ["a similar name in another Land", { name: "MINT-Forum Nord", land: "BY", districts: [] }],
    ["another network of the same Kreis", { name: "Schülerforschungszentrum Kassel", land: "HE", districts: ["06633"] }],
    ["a name of the same pattern", { name: "MINT-Forum Südhessen", land: "HE", districts: [] }],
  ])("not %s", (_, find) => {
    expect(probablyTheSame(find, [forum])).toEqual([]);
  });

  it("names the likeliest first and three at most", () => {
    const many = ["MINT-Forum Nordhessen eV", "MINT-Forum Nordhessen Netzwerk", "MINT-Forum Nordhessen", "MINT-Forum Nordhessen GmbH"].map((name) => ({ ...forum, name }));
    const found = probablyTheSame(forum, many);
    expect(found).toHaveLength(3);
    expect(found[0]!.name).not.toBe("MINT-Forum Nordhessen Netzwerk");
  });
});
