import { describe, expect, it } from "vitest";
import { emptyMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import { chosenPartners, chosenRelations, readTableQuery, writeTableQuery } from "./table-query";

const partners = [
  { id: "a", ...newPartner({ name: "Übungswerft", kind: "company", state: "active", ags: "03352", gives: "Zeit" }) },
  { id: "b", ...newPartner({ name: "Grundschule", kind: "primary_school", state: "idea", stages: ["grundschule", "sekundar"], lane: "chain" }) },
  { id: "c", ...newPartner({ name: "IHK 10", kind: "chamber_of_commerce", state: "asked" }) },
  { id: "d", ...newPartner({ name: "IHK 9", kind: "chamber_of_commerce", state: "asked" }) },
];
const relation = (id: string, fromId: string, toId: string, wished: boolean) => ({ id, fromId, toId, kind: "cooperation" as const, strength: 1 as const, wished });
const map = { ...emptyMap, partners, relations: [relation("r", "a", "b", false), relation("s", "b", "c", true), relation("t", "a", "gone", true)] };
const words = { kind: (kind: string) => kind, column: (column: string) => column, district: (ags: string) => (ags === "03352" ? "Cuxhaven" : "") };
const query = (text: string) => readTableQuery(new URLSearchParams(text));
const ids = (text: string) => chosenPartners(map, query(text), words).map(({ id }) => id).join("");

describe("the table", () => {
  it.each([
    ["", "bdca"],
    ["sortiert=-name", "acdb"],
    ["sortiert=stand", "bdca"],
    ["sortiert=-stand", "adcb"],
    ["sortiert=platz", "badc"],
    ["q=uebungs", "a"],
    ["q=Cuxhaven zeit", "a"],
    ["stufe=sekundar", "b"],
    ["stufe=supporting", "dc"],
    ["art=company", "a"],
    ["stand=asked", "dc"],
    ["kreis=ohne", "bdc"],
    ["kreis=03352", "a"],
    ["beziehung=ist", "ba"],
    ["beziehung=soll", "bc"],
    ["stufe=mond&stand=x&kreis=1&sortiert=y&seite=-3", "bdca"],
  ])("with ?%s shows %s", (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it("shows the relations of the chosen partners", () => {
    const of = (text: string) => chosenRelations(map, query(text), chosenPartners(map, query(text), words), (id) => id).map(({ id }) => id).join("");
    expect(of("")).toBe("rs");
    expect(of("stand=active")).toBe("r");
    expect(of("beziehung=soll")).toBe("s");
  });

  it("writes into the address what it reads from it", () => {
    const text = "?ansicht=tabelle&q=x&stufe=kita&art=kita&stand=idea&kreis=ohne&beziehung=soll&sortiert=-ort&seite=2&kanten=3";
    const read = query(text);
    expect(writeTableQuery(read, { page: read.page, relationsPage: read.relationsPage })).toBe(text);
    expect(writeTableQuery(read, { sort: "name", descending: false })).toBe("?ansicht=tabelle&q=x&stufe=kita&art=kita&stand=idea&kreis=ohne&beziehung=soll");
  });
});
