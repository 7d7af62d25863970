import writeXlsxFile from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { emptyMap, type MapPartner, type MapRelation, sharedMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import { editsOfPlan, planPartnerImport } from "./plan-partner-import";
import { editsOfRelations, planRelationImport } from "./plan-relation-import";
import { joinFiles } from "./sort-sheets";
import { readTableFile } from "./read-file.server";
import { guessRelationMapping, isRelationTable, relationMappingOf } from "./relation-columns";
import { relationRows } from "./sheets";

const partner = (id: string, name: string): MapPartner => ({ id: `00000000-0000-4000-8000-0000000000${id}`, ...newPartner({ name, kind: "other", state: "idea" }) });
const gym = partner("0a", "Gymnasium am Deich");
const werft = partner("0b", "Werft & Söhne GmbH");
const ihk = partner("0c", "IHK Stade");
const partners = [gym, werft, ihk];
const relation = (id: string, from: MapPartner, to: MapPartner, more: Partial<MapRelation> = {}): MapRelation => ({ id: `00000000-0000-4000-8000-0000000001${id}`, fromId: from.id, toId: to.id, kind: "cooperation", strength: 2, wished: false, ...more });
const there = [relation("01", gym, werft), relation("02", ihk, gym, { kind: "funding", strength: 3, wished: true }), relation("03", werft, ihk, { kind: "instruction" })];
const map = { partners, relations: there };
const heading = ["Von", "Zu", "Art", "Stärke", "Ist / Soll"];
const mapping = guessRelationMapping([heading]);
const list = planPartnerImport([["Einrichtung"], ["GS Süd"], ["Kita Wattwürmchen"], ["GYM. AM DEICH"]], ["name"], partners, { 4: "merge" });
const planOf = (rows: string[][], choices = {}) => planRelationImport([heading, ...rows], mapping, list, map, choices);
const statuses = (rows: string[][]) => planOf(rows).rows.map(({ status }) => status);
let made = 0;
const newId = () => `new-${made++}`;

describe("which table is which", () => {
  it("follows headings people use", () => {
    expect(guessRelationMapping([["Partner A", "Partner B", "Beziehung", "Intensität", "Status"]])).toEqual(["from", "to", "kind", "strength", "wished"]);
    expect(guessRelationMapping([["from", "to", "kind", "strength"]])).toEqual(["from", "to", "kind", "strength"]);
    expect(isRelationTable([["Einrichtung", "Art", "PLZ"]])).toBe(false);
  });

  it("takes the first columns where the headings of a file of relations say nothing", () => {
    expect(relationMappingOf([["A", "B", "Art"]])).toEqual(["from", "to", "kind"]);
  });

  it("finds both in a workbook, and names the sheets that are neither", async () => {
    const cells = (rows: string[][]) => rows.map((row) => row.map((value) => ({ value, type: String })));
    const bytes = await writeXlsxFile([
      { sheet: "Liste", data: cells([["Einrichtung"], ["GS Süd"]]) },
      { sheet: "Wer mit wem", data: cells([["Von", "Nach"], ["GS Süd", "IHK Stade"]]) },
      { sheet: "Alte Liste", data: cells([["Einrichtung"], ["GS Nord"]]) },
    ]).toBuffer();
    expect(await readTableFile(bytes)).toEqual({ ok: true, partners: [["Einrichtung"], ["GS Süd"]], relations: [["Von", "Nach"], ["GS Süd", "IHK Stade"]], names: { partners: "Liste", relations: "Wer mit wem" }, leftOut: ["Alte Liste"] });
  });

  it("takes relations from the file sent for them, and names what it does not take", () => {
    const file = (partners: string[][] | null, relations: string[][] | null, names = { partners: "", relations: "" }) => ({ ok: true as const, partners, relations, names, leftOut: [] });
    const [list, own, sent] = [[["Einrichtung"], ["GS Süd"]], [["Von", "Nach"], ["A", "B"]], [["Von", "Nach"], ["C", "D"]]];
    const both = { sheets: file(list, own, { partners: "Liste", relations: "Wer mit wem" }), fileName: "liste.xlsx" };
    expect(joinFiles(both, null)).toEqual({ partners: list, relations: own, leftOut: [] });
    expect(joinFiles(both, { sheets: file(null, sent), fileName: "kanten.csv" })).toEqual({ partners: list, relations: sent, leftOut: ["Wer mit wem"] });
    expect(joinFiles(null, { sheets: file(sent, null), fileName: "kanten.csv" })).toEqual({ partners: null, relations: sent, leftOut: [] });
    expect(joinFiles(null, { sheets: file(list, sent), fileName: "kanten.csv" })).toEqual({ partners: null, relations: sent, leftOut: ["kanten.csv"] });
    expect(joinFiles({ sheets: file(null, own), fileName: "a.csv" }, { sheets: file(null, sent), fileName: "b.csv" })).toEqual({ partners: null, relations: sent, leftOut: ["a.csv"] });
  });
});

describe("the plan of relations", () => {
  it("finds partners of the map and of the list, in their other spellings too", () => {
    const { rows, questions } = planOf([["gs sued", "GYM. AM DEICH", "Kooperation", "eng", "gewünscht"], ["IHK Stade", "Werft und Söhne", "Information", "2", ""]]);
    expect(rows.map(({ status, ends, content }) => [status, ends, content])).toEqual([
      ["new", { from: "z:2", to: `p:${gym.id}` }, { kind: "cooperation", strength: 3, wished: true }],
      ["new", { from: `p:${ihk.id}`, to: `p:${werft.id}` }, { kind: "information", strength: 2 }],
    ]);
    expect(questions).toEqual([]);
  });

  it("says what is wrong with a row", () => {
    expect(statuses([["GS Süd", "GS Sued"], ["GS Süd", "Atlantis"], ["GS Süd", ""], ["GS Süd", "IHK Stade"], ["IHK Stade", "GS Süd"], ["Gymnasium am Deich", "Werft & Söhne", "", "locker"]])).toEqual(["self", "unknown", "noName", "new", "double", "change"]);
    expect(planOf([["GS Süd", "Atlantis"]]).rows[0]!.names).toEqual(["Atlantis"]);
    expect(planOf([["GS Süd", "IHK Stade"], ["IHK Stade", "GS Süd"]]).rows[1]!.doubleOf).toBe(2);
  });

  it("takes a row without what it cannot understand: an unknown kind becomes cooperation", () => {
    const { rows } = planOf([["GS Süd", "IHK Stade", "Zauberei", "sehr", "vielleicht"]]);
    expect(rows[0]).toMatchObject({ status: "new", problems: [{ field: "kind", cell: "Zauberei" }, { field: "strength", cell: "sehr" }, { field: "wished", cell: "vielleicht" }] });
    expect(editsOfRelations(rows, there, new Map([[2, "sued"]]), newId)).toMatchObject([{ before: null, after: { fromId: "sued", toId: ihk.id, kind: "cooperation", strength: 1, wished: false } }]);
  });

  it("asks who is meant where a name is only alike, once for each name", () => {
    const { rows, questions } = planOf([["Gymnasium Deich Cuxhaven", "IHK Stade"], ["Werft & Söhne", "Gymnasium Deich Cuxhaven"]]);
    expect(questions).toMatchObject([{ key: "2-from", name: "Gymnasium Deich Cuxhaven", rows: 2, candidates: [{ end: `p:${gym.id}` }] }]);
    expect(rows).toHaveLength(2);
    const [out, chosen] = [planOf([["Gymnasium Deich Cuxhaven", "IHK Stade"]], { "2-from": "" }), planOf([["Gymnasium Deich Cuxhaven", "IHK Stade"]], { "2-from": `p:${gym.id}` })];
    expect([out.rows[0]!.status, chosen.rows[0]!.status]).toEqual(["open", "new"]);
  });

  it("asks where two partners have one name, and takes nobody by itself", () => {
    const twins = [partner("0d", "GS Am Anger"), partner("0e", "GS am Anger")];
    const { rows, questions } = planRelationImport([heading, ["GS Am Anger", "IHK Stade"]], mapping, [], { partners: [...twins, ihk], relations: [] });
    expect(questions).toMatchObject([{ choice: "", candidates: twins.map(({ name }) => ({ name })) }]);
    expect(rows[0]!.status).toBe("open");
  });

  it("follows what becomes of the rows of the list", () => {
    const plan = planPartnerImport([["Einrichtung"], ["Gym. am Deich"]], ["name"], partners, { 2: "both" });
    const { rows } = planRelationImport([heading, ["Gym. am Deich", "IHK Stade"]], mapping, plan, map);
    expect(rows[0]!.ends).toEqual({ from: "z:2", to: `p:${ihk.id}` });
    const { idOfLine } = editsOfPlan(plan, partners, () => "neu");
    expect(editsOfRelations(rows, there, idOfLine, newId)).toMatchObject([{ after: { fromId: "neu", toId: ihk.id } }]);
  });
});

describe("an export of relations that comes back", () => {
  const rows = relationRows(sharedMap({ ...emptyMap, partners, relations: there }));

  it("changes nothing, and has no instructions in it", () => {
    expect(rows).toHaveLength(3);
    const plan = planRelationImport(rows, guessRelationMapping(rows), [], map);
    expect(plan).toMatchObject({ rows: [{ status: "same" }, { status: "same" }], questions: [] });
    expect(editsOfRelations(plan.rows, there, new Map(), newId)).toEqual([]);
  });

  it("knows a relation again whose partners were renamed meanwhile, and takes over what was changed", () => {
    const changed = rows.map((row) => row.map((cell) => (cell === "Förderung" ? "Information" : cell)));
    const renamed = { partners: [{ ...gym, name: "Ganz anders" }, werft, ihk], relations: there };
    const plan = planRelationImport(changed, guessRelationMapping(changed), [], renamed);
    expect(editsOfRelations(plan.rows, there, new Map(), newId)).toEqual([{ entity: "relation", id: there[1]!.id, before: { kind: "funding" }, after: { kind: "information" } }]);
  });
});
