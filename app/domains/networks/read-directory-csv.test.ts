import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { directoryColumns } from "./directory-columns";
import { networksAsCsv } from "./export-csv";
import { importTexts } from "./import.text";
import { planImport, type StoredEntry } from "./plan-import";
import { largestDirectoryFile, readDirectoryCsv } from "./read-directory-csv";
import { noteLines, rejectedLines } from "./say-import";

const good: Record<string, string> = {
  name: "zdi-Zentrum Köln", kind: "zdi_netzwerk", land: "NW", kreise_ags: "05315", founded_year: "2009", organisation_form: "e.V.",
  coordinating_body: "", goals: "Mädchen fördern, Berufsorientierung", target_groups: "", partners: "", website: "https://zdi.de", source_url: "https://a.de/x | https://b.de", source_date: "2015-05",
};
const table = (rows: Partial<typeof good>[], { delimiter = ";", columns = [...directoryColumns] as string[] } = {}) =>
  [columns.join(delimiter), ...rows.map((row) => columns.map((column) => `"${{ ...good, ...row }[column] ?? ""}"`).join(delimiter))].join("\n");
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (...args: Parameters<typeof table>) => readDirectoryCsv(bytes(table(...args)));
const real = readFileSync(new URL("./directory/networks-real.csv", import.meta.url));

describe("a table of networks", () => {
  it("is read whole from the real file", () => {
    const { rows, problems, notes } = readDirectoryCsv(real);
    expect([rows.length, problems, notes]).toEqual([95, [], []]);
    expect(rows[2]).toMatchObject({ line: 4, name: "zdi-Zentrum Lippe.MINT", districts: ["05766"], foundedYear: 2009 });
    expect(rows[2]!.sourceUrls).toHaveLength(2);
  });

  it("reads one line into facts", () => {
    expect(read([{}]).rows).toEqual([
      {
        line: 2, name: "zdi-Zentrum Köln", kind: "zdi_netzwerk", land: "NW", districts: ["05315"], foundedYear: 2009, organisationForm: "e.V.",
        coordinatingBody: "", goals: ["Mädchen fördern", "Berufsorientierung"], targetGroups: [], partners: [], website: "https://zdi.de",
        sourceUrls: ["https://a.de/x", "https://b.de"], sourceDate: "2015-05",
      },
    ]);
  });

  it.each([",", ";", "\t"])("may be cut by %j, in any order of columns and with others beside", (delimiter) => {
    const columns = ["slug", ...directoryColumns].reverse();
    expect(read([{}], { delimiter, columns }).rows).toEqual(read([{}]).rows);
  });

  it("may have a byte order mark, Windows line ends and blank lines", () => {
    const text = `\uFEFF${table([{}, { name: "B" }]).replaceAll("\n", "\r\n\r\n")}`;
    expect(readDirectoryCsv(bytes(text)).rows.map(({ name, line }) => [name, line])).toEqual([["zdi-Zentrum Köln", 3], ["B", 5]]);
  });

  it("may be Windows-1252, and says so", () => {
    const { rows, notes } = readDirectoryCsv(iconv.encode(table([{ name: "Köln – „Größe“" }]), "windows-1252"));
    expect(rows[0]!.name).toBe("Köln – „Größe“");
    expect(notes).toEqual([{ line: 1, code: "encoding_windows", value: "" }]);
  });

  it("counts lines of the file, also behind a cell of several lines", () => {
    const { rows, problems } = read([{ goals: "a\nb" }, { kind: "verein" }, {}]);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  it("repairs what spreadsheets did, and says it", () => {
    const { rows, notes } = read([{ kreise_ags: "5315,16056", source_date: "1.2.2025", website: "zdi.de" }]);
    expect(rows[0]).toMatchObject({ districts: ["05315", "16063"], sourceDate: "2025-02-01", website: "https://zdi.de" });
    expect(notes.map(({ code, value }) => [code, value])).toEqual([
      ["ags_zero", "5315 → 05315"],
      ["ags_merged", "16056 → 16063"],
      ["date_converted", "1.2.2025 → 2025-02-01"],
      ["link_completed", "zdi.de → https://zdi.de"],
    ]);
  });

  it("keeps formulas as the text they are, and reads the export back", () => {
    const rows = read([{ name: "=1+1 MINT" }]).rows;
    expect(rows[0]!.name).toBe("=1+1 MINT");
    const entry = { ...rows[0]!, slug: "x", districts: [{ ags: "05315" }] };
    expect(readDirectoryCsv(bytes(networksAsCsv([entry]))).rows).toEqual(rows);
  });
});

describe("a line with a mistake", () => {
  it.each<[string, Partial<typeof good>, string]>([
    ["no name", { name: " - " }, "name_missing"],
    ["a long name", { name: "x".repeat(201) }, "text_too_long"],
    ["a kind of the platform", { kind: "alliance" }, "kind_unknown"],
    ["the kind only teams use", { kind: "local_initiative" }, "kind_unknown"],
    ["no Land", { land: "" }, "land_unknown"],
    ["an unknown AGS", { kreise_ags: "05315,05999" }, "ags_unknown"],
    ["a word for an AGS", { kreise_ags: "Köln" }, "ags_malformed"],
    ["a year of two digits", { founded_year: "09" }, "year_invalid"],
    ["a day that does not exist", { source_date: "2025-02-30" }, "date_invalid"],
    ["a month in words", { source_date: "Mai 15" }, "date_invalid"],
    ["a script as link", { website: "javascript:alert(1)" }, "link_invalid"],
    ["a source without address", { source_url: "https://a.de | telefonisch" }, "link_invalid"],
  ])("%s", (_, cells, code) => {
    const { rows, problems } = read([cells, {}]);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[2, code]]);
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it("is named with all its mistakes in one entry", () => {
    expect(rejectedLines("de", read([{ kind: "x", land: "XX" }]).problems)).toEqual([{ line: 2, reason: expect.stringMatching(/„x“.*„XX“/) as string }]);
  });

  it("has too few or too many fields", () => {
    const text = `${table([{}])}\nMINT;mint_region\n${"x;".repeat(13)}x`;
    expect(readDirectoryCsv(bytes(text)).problems).toEqual([
      { line: 3, code: "too_few_fields", value: "2/13" },
      { line: 4, code: "too_many_fields", value: "14/13" },
    ]);
  });
});

describe("a file that is no such table", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["nothing in it", bytes(" \n"), "file_empty", ""],
    ["no text", Uint8Array.of(80, 75, 3, 4, 0, 0), "file_no_text", ""],
    ["a missing column", bytes(table([{}], { columns: directoryColumns.filter((c) => c !== "kind" && c !== "goals") })), "columns_missing", "kind, goals"],
    ["a column twice", bytes(table([{}], { columns: [...directoryColumns, "land"] })), "column_twice", "land"],
    ["an open quotation mark", bytes(`${table([{}])}\n"offen;x`), "quotes_broken", ""],
    ["far too large", new Uint8Array(50 * 1024 * 1024), "file_too_large", "50"],
  ])("%s", (_, content, code, value) => {
    const { rows, problems } = readDirectoryCsv(content);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.value])).toEqual([[code, value]]);
  });

  it("has its limit at exactly 5 MB", () => {
    expect(readDirectoryCsv(new Uint8Array(largestDirectoryFile)).problems[0]!.code).toBe("file_no_text");
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (tail, text) => {
      readDirectoryCsv(tail);
      readDirectoryCsv(Buffer.concat([bytes(`${table([{}])}\n${text}`), tail]));
    }));
  });
});

it("has a sentence in both languages for each problem and note", () => {
  const codes = Object.keys(importTexts.de.problem) as (keyof typeof importTexts.de.problem)[];
  for (const locale of ["de", "en"] as const) {
    for (const { reason } of rejectedLines(locale, codes.map((code, line) => ({ line, code, value: "§" })))) expect(reason).toMatch(/[.!]$/);
  }
  expect(noteLines("de", [{ line: 1234, code: "ags_zero", value: "5766 → 05766" }])).toEqual(["Zeile 1234: Beim Kreisschlüssel fehlte die führende Null und wurde ergänzt: 5766 → 05766."]);
});

describe("what an import would do", () => {
  const [row] = read([{}]).rows;
  const stored = (over: Partial<StoredEntry> = {}): StoredEntry => ({ ...row!, id: "1", normalizedName: "zdi zentrum koeln", ...over });
  const plan = (entry: StoredEntry, over: Partial<typeof row> = {}) => planImport([{ ...row!, ...over }], [entry], new Set()).counts;

  it.each<[string, Partial<StoredEntry>, object, "taken" | "merged" | "unchanged"]>([
    ["the same again", {}, {}, "unchanged"],
    ["the same name with a legal form", {}, { name: "ZDI-Zentrum Koeln e.V." }, "unchanged"],
    ["another kind", { kind: "mint_region" }, {}, "taken"],
    ["Kreise that do not meet", { districts: ["05314"] }, {}, "taken"],
    ["Kreise that meet in one", { districts: ["05314", "05315"] }, {}, "unchanged"],
    ["no Kreis stored, the same Land", { districts: [] }, {}, "merged"],
    ["no Kreis stored, another Land", { districts: [], land: "RP" }, {}, "taken"],
    ["no Kreis in the file, the same Land", {}, { districts: [] }, "unchanged"],
    ["a year that was not known", { foundedYear: null }, {}, "merged"],
    ["another year: what is stored stays", { foundedYear: 2001 }, {}, "unchanged"],
    ["goals that were not known", { goals: [] }, {}, "merged"],
  ])("%s", (_, inStore, inFile, outcome) => {
    expect(plan(stored(inStore), inFile)).toEqual({ taken: 0, merged: 0, unchanged: 0, [outcome]: 1 });
  });

  it("fills only what was empty, and finds the keys again", () => {
    const { merged } = planImport([row!], [stored({ goals: [], foundedYear: 2001, website: "" })], new Set());
    expect(merged).toMatchObject([{ id: "1", filled: { goals: row!.goals, website: "https://zdi.de" }, keys: { goalKeys: ["career_orientation", "girls"] } }]);
    expect(Object.keys(merged[0]!.filled)).toEqual(["goals", "website"]);
  });

  it("prefers the entry whose Kreise meet over one that has none", () => {
    const { merged } = planImport([row!], [stored({ id: "none", districts: [] }), stored({ id: "meets", website: "" })], new Set());
    expect(merged.map(({ id }) => id)).toEqual(["meets"]);
  });

  it("lets later lines see earlier ones, and gives each its own address", () => {
    const { counts, taken } = planImport([{ ...row!, website: "" }, row!, { ...row!, districts: ["05314"] }], [], new Set(["zdi-zentrum-koeln"]));
    expect(counts).toEqual({ taken: 2, merged: 1, unchanged: 0 });
    expect(taken.map(({ slug, website }) => [slug, website])).toEqual([["zdi-zentrum-koeln-2", "https://zdi.de"], ["zdi-zentrum-koeln-3", "https://zdi.de"]]);
  });

  it("finds no double in the real file, and nothing new in it the second time", () => {
    const { rows } = readDirectoryCsv(real);
    const first = planImport(rows, [], new Set());
    expect(first.counts).toEqual({ taken: 95, merged: 0, unchanged: 0 });
    const kept = first.taken.map((entry) => ({ ...entry, id: entry.slug }));
    expect(planImport(rows, kept, new Set()).counts).toEqual({ taken: 0, merged: 0, unchanged: 95 });
  });
});
