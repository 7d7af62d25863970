import { describe, expect, it } from "vitest";
import { samePartner } from "./same-partner";

const area = ["06633", "06636"];
const partner = (name: string, known: Partial<{ ags: string; postcode: string; webDomain: string }> = {}) => ({ name, ags: null, postcode: null, webDomain: "", ...known });
const school = partner("Herderschule Kassel", { ags: "06633" });

describe("a partner that stands there already", () => {
  it.each([
    ["the same name without a place", partner("Herderschule Kassel")],
    ["another spelling in the same Kreis", partner("Herder-Schule Kassel", { ags: "06633" })],
    ["the same web domain in another Kreis", partner("Herderschule Kassel e. V.", { ags: "06636", webDomain: "www.herderschule.example" })],
  ])("%s", (_, added) => {
    expect(samePartner(added, [{ ...school, webDomain: "herderschule.example" }], area)).toBeDefined();
  });

  it.each([
    ["the same name in another Kreis", partner("Herderschule Kassel", { ags: "06636" })],
    ["another name in the same Kreis", partner("Wilhelmsschule Kassel", { ags: "06633" })],
    ["nothing that tells", partner("Grundschule")],
  ])("not %s", (_, added) => {
    expect(samePartner(added, [school, partner("Grundschule")], area)).toBeUndefined();
  });
});
