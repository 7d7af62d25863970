import { deflateRawSync } from "node:zlib";
import iconv from "iconv-lite";
import writeXlsxFile from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { csvText } from "~/platform/csv";
import { emptyMap, type MapPartner, sharedMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { PartnerKind } from "../partner";
import { districtInText } from "./district-in-text";
import { guessMapping } from "./guess-mapping";
import { kindOfName } from "./kind-of-name";
import { editsOfPlan, planPartnerImport } from "./plan-partner-import";
import { readTableFile } from "./read-file.server";
import { readCsv } from "./read-table";
import { partnerRows } from "./sheets";

const partner = (id: string, more: Partial<MapPartner> & { name: string }): MapPartner => ({ id, ...newPartner({ kind: "other", state: "idea", ...more }) });
const gym = partner("00000000-0000-4000-8000-00000000000a", { name: "Gymnasium am Deich", kind: "secondary_school", state: "joining", ags: "03352", postcode: "27472", town: "Cuxhaven", note: "geheim", influence: 3 });
const werft = partner("00000000-0000-4000-8000-00000000000b", { name: "=Werft & Söhne GmbH", kind: "company", gives: "Werkstatt;\nZeit", ags: "03356", webDomain: "werft.example" });
const map = [gym, werft];
let made = 0;
const newId = () => `new-${made++}`;

describe("kinds by name", () => {
  it.each<[string, PartnerKind | undefined]>([
    ["GS Am Anger", "primary_school"],
    ["Gym. Nord", "secondary_school"],
    ["BBS Cuxhaven", "vocational_school"],
    ["Kita Wattwürmchen", "kita"],
    ["Muster gGmbH", undefined],
    ["Kita Sonnenschein gGmbH", "kita"],
    ["Maschinenbau Muster GmbH", "company"],
    ["IHK Stade", "chamber_of_commerce"],
    ["Handwerkskammer Braunschweig", "chamber_of_crafts"],
    ["TH Bingen", "university"],
    ["Bürgerstiftung Osterholz", "foundation"],
    ["Förderverein Technik e. V.", "association"],
    ["VHS im Landkreis Cuxhaven", "adult_education"],
    ["Landkreis Cuxhaven", "municipality"],
    ["Nordlicht", undefined],
  ])("%s", (name, kind) => expect(kindOfName(name)).toBe(kind));
});

it.each([
  ["Landkreis Cuxhaven", "03352"],
  ["Cuxhaven", "03352"],
  ["LK Osterholz", "03356"],
  ["Stadt Rostock", "13003"],
  ["Rostock", undefined],
  ["Atlantis", undefined],
])("finds the Kreis in %s", (cell, ags) => expect(districtInText(cell)).toBe(ags));

describe("reading a table", () => {
  it.each([
    ["semicolons", Buffer.from("Einrichtung;Ort\nGS Süd;Jork\n")],
    ["commas", Buffer.from("Einrichtung,Ort\nGS Süd,Jork\n")],
    ["tabs and Windows-1252", iconv.encode("Einrichtung\tOrt\r\nGS Süd\tJork\r\n", "windows-1252")],
    ["a byte order mark", Buffer.from("\uFEFF\"Einrichtung\";\"Ort\"\nGS Süd;Jork")],
  ])("takes %s", async (_, bytes) => {
    expect(await readTableFile(bytes)).toMatchObject({ ok: true, partners: [["Einrichtung", "Ort"], ["GS Süd", "Jork"]], relations: null, leftOut: [] });
  });

  it("takes a spreadsheet", async () => {
    const bytes = await writeXlsxFile([[{ value: "Einrichtung" }, { value: "PLZ" }], [{ value: "GS Süd" }, { value: 21635, type: Number }]]).toBuffer();
    expect(await readTableFile(bytes)).toMatchObject({ ok: true, partners: [["Einrichtung", "PLZ"], ["GS Süd", "21635"]], relations: null, leftOut: [] });
  });

  it.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "noText"],
    ["only a heading", Buffer.from("Einrichtung;Ort\n"), "noHeading"],
    ["20,000 rows", Buffer.from(`Einrichtung\n${"Schule\n".repeat(20_000)}`), "tooManyRows"],
    ["a zip that is no spreadsheet", zip({ "a.txt": Buffer.from("x") }), "notASheet"],
    ["a spreadsheet with macros", zip({ "xl/workbook.xml": Buffer.from("<x/>"), "xl/vbaProject.bin": Buffer.from("x") }), "macros"],
    ["a bomb", zip({ "xl/workbook.xml": Buffer.alloc(80 * 1024 * 1024) }), "tooLarge"],
    ["a bomb that lies about its size", zip({ "xl/workbook.xml": Buffer.alloc(80 * 1024 * 1024) }, 10), "tooLarge"],
    ["half a file", zip({ "xl/workbook.xml": Buffer.from("<x/>") }).subarray(0, 40), "broken"],
  ])("says what is wrong with %s", async (_, bytes, problem) => {
    expect(await readTableFile(bytes)).toEqual({ ok: false, problem });
  });
});

/** A zip file of its own making. `said`: the unpacked size it states, where that is a lie. */
function zip(files: Record<string, Buffer>, said?: number): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(said ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    list.push(entry);
    at += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...list, end]);
}

describe("what columns mean", () => {
  it("follows headings people use", () => {
    expect(guessMapping([["Einrichtung", "Schulart", "PLZ", "Ort", "Träger"], ["GS Süd", "GS", "21635", "Jork", "Stadt"]])).toEqual(["name", "kind", "postcode", "town", null]);
  });

  it("looks at the cells where headings say nothing", () => {
    expect(guessMapping([["A", "B", "C"], ["GS Süd", "21635", "www.gs.example"], ["BBS Nord", "27472", "https://bbs.example/x"]])).toEqual(["name", "postcode", "webDomain"]);
  });
});

describe("the plan of an import", () => {
  const heading = ["Einrichtung", "Schulart", "PLZ", "Ort", "Kreis", "Stand"];
  const mapping = guessMapping([heading]);
  const planOf = (...rows: string[][]) => planPartnerImport([heading, ...rows], mapping, map);

  it("finds the same organisation in another spelling, in the map and in the file", () => {
    const plan = planOf(["GYM. AM DEICH", "", "27472", "", "", ""], ["Kita Süd", "", "21635", "Jork", "", ""], ["KITA SUED", "", "21635", "", "", ""]);
    expect(plan.map(({ status, of, choice }) => [status, of, choice])).toEqual([
      ["same", { partnerId: gym.id, name: gym.name }, "both"],
      ["new", null, "both"],
      ["double", { line: 3, name: "Kita Süd" }, "merge"],
    ].map((row, i) => (i === 0 ? [row[0], row[1], "merge"] : row)));
  });

  it("is certain of the same name in the same town", () => {
    const plan = planOf(["Imkerverein Süd", "", "", "Jork", "", ""], ["Imkerverein Süd e. V.", "Verein", "", "jork", "", ""], ["Imkerverein Süd", "", "", "Stade", "", ""]);
    expect(plan.map(({ status, choice }) => [status, choice])).toEqual([["new", "both"], ["double", "merge"], ["double", "both"]]);
  });

  it("puts doubtful ones to the team and changes nothing by itself", () => {
    const plan = planOf(["Gymnasium am Deich", "", "", "", "", ""]);
    expect(plan[0]).toMatchObject({ status: "double", choice: "both", of: { partnerId: gym.id } });
  });

  it("takes a row without what it cannot understand, and none without a name", () => {
    const plan = planOf(["BBS Ost", "Zauberschule", "123", "Stade", "Atlantis", "vielleicht"], ["", "GS", "", "", "", ""]);
    expect(plan[0]).toMatchObject({ status: "new", content: { name: "BBS Ost", town: "Stade" } });
    expect(plan[0]!.problems.map(({ field, cell }) => [field, cell])).toEqual([["kind", "Zauberschule"], ["postcode", "123"], ["ags", "Atlantis"], ["state", "vielleicht"]]);
    expect(plan[1]).toMatchObject({ status: "invalid", choice: "skip" });
  });

  it("makes edits: new ones by their kind, merged ones keep their name", () => {
    const plan = planOf(["Gym. am Deich", "", "27472", "Cuxhaven-Döse", "", "aktiv"], ["GS Neu", "", "", "", "", ""], ["", "", "", "", "", ""]);
    expect(editsOfPlan(plan, map, newId).edits).toEqual([
      { entity: "partner", id: gym.id, before: { town: "Cuxhaven", state: "joining" }, after: { town: "Cuxhaven-Döse", state: "active" } },
      { entity: "partner", id: expect.any(String) as string, before: null, after: newPartner({ name: "GS Neu", kind: "primary_school", state: "idea" }) },
    ]);
  });

  it("does what the team chose for doubles", () => {
    const rows = [heading, ["Gym. am Deich", "", "27472", "Otterndorf", "", ""]];
    const count = (choice: "merge" | "both" | "skip") => editsOfPlan(planPartnerImport(rows, mapping, map, { 2: choice }), map, newId).edits.map(({ before }) => before === null);
    expect([count("merge"), count("both"), count("skip")]).toEqual([[false], [true], []]);
  });
});

describe("an export that comes back", () => {
  it.each(["csv", "xlsx"])("changes nothing (%s), and has nothing internal in it", async (format) => {
    const rows = partnerRows(sharedMap({ ...emptyMap, partners: map }));
    const bytes = format === "csv" ? Buffer.from(csvText(rows)) : await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
    expect(JSON.stringify(rows)).not.toContain("geheim");
    const table = await readTableFile(bytes);
    if (!table.ok) throw new Error(table.problem);
    const plan = planPartnerImport(table.partners!, guessMapping(table.partners!), map);
    expect(plan.map(({ status, problems }) => [status, problems])).toEqual([["same", []], ["same", []]]);
    expect(editsOfPlan(plan, map, newId).edits).toEqual([]);
  });

  it("takes over what was changed in it, and empties what was emptied", () => {
    const rows = partnerRows(sharedMap({ ...emptyMap, partners: [werft] })).map((row, i) => (i === 0 ? row : row.map((cell) => (cell === "Werkstatt;\nZeit" ? "" : cell === werft.name ? "Werft neu" : cell))));
    const plan = planPartnerImport(rows, guessMapping(rows), map);
    expect(editsOfPlan(plan, map, newId).edits).toEqual([{ entity: "partner", id: werft.id, before: { name: werft.name, gives: werft.gives }, after: { name: "Werft neu", gives: "" } }]);
  });
});

it("reads what a spreadsheet would have run as a formula as the text it was", () => {
  const table = readCsv(Buffer.from(csvText([["Name"], ["=1+1"], ["-Werft"]])));
  expect(table).toEqual({ ok: true, rows: [["Name"], ["=1+1"], ["-Werft"]] });
});
