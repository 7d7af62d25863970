import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { importNetworks } from "./import-networks.server";

const real = readFileSync(new URL("./directory/networks-real.csv", import.meta.url));
const heading = "name;kind;land;kreise_ags;founded_year;organisation_form;coordinating_body;goals;target_groups;partners;website;source_url;source_date";
const line = (text: string) => Buffer.from(`${heading}\n${text}\n`);

beforeEach(async () => {
  await db.network.deleteMany();
});

describe("import into the directory", () => {
  it("takes the real file, and changes nothing the second time", async () => {
    expect(await importNetworks(real)).toEqual({ taken: 95, merged: 0, unchanged: 0, lines: [], rejected: [], notes: [] });
    const before = await db.network.findMany({ orderBy: { id: "asc" }, include: { districts: true } });
    expect(before).toHaveLength(95);
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(["published"]));
    expect(before.flatMap(({ districts }) => districts).length).toBeGreaterThan(100);

    expect(await importNetworks(real)).toMatchObject({ taken: 0, merged: 0, unchanged: 95, lines: [] });
    expect(await db.network.findMany({ orderBy: { id: "asc" }, include: { districts: true } })).toEqual(before);
  });

  it("stores nothing in a dry run", async () => {
    expect(await importNetworks(real, { dryRun: true })).toMatchObject({ taken: 95 });
    expect(await db.network.count()).toBe(0);
  });

  it("fills what was empty, Kreise and keys too, and leaves the rest", async () => {
    await importNetworks(line("MINT-Region X;mint_region;NI;;;Verein;;;;;;;"));
    const result = await importNetworks(line("MINT-Region X e.V.;mint_region;NI;3352;2015;Stiftung;;Mädchen fördern;;;;https://x.de;2025"));
    expect(result).toMatchObject({ taken: 0, merged: 1, lines: [{ line: 2, name: "MINT-Region X", added: ["districts", "foundedYear", "goals", "sourceUrls", "sourceDate"], left: ["organisationForm"] }], rejected: [], notes: [{ line: 2, code: "ags_zero" }] });
    const entry = await db.network.findFirstOrThrow({ include: { districts: true } });
    expect(entry).toMatchObject({ name: "MINT-Region X", foundedYear: 2015, organisationForm: "Verein", goals: ["Mädchen fördern"], goalKeys: ["girls"], revision: 2 });
    expect(entry.districts.map(({ ags }) => ags)).toEqual(["03352"]);
  });

  it("reads Windows-1252", async () => {
    await importNetworks(iconv.encode(real.toString("utf8"), "windows-1252"));
    expect(await db.network.count({ where: { name: "zdi-Zentrum pro MINT GT Kreis Gütersloh" } })).toBe(1);
  });

  it("takes the good lines and names the others", async () => {
    const result = await importNetworks(line("A;mint_region;NI;99999;;;;;;;;;\nB;mint_region;NI;;;;;;;;;;\nC;mint_region"));
    expect(result).toMatchObject({ taken: 1, rejected: [{ line: 2, code: "ags_unknown" }, { line: 4, code: "too_few_fields" }] });
    expect((await db.network.findMany()).map(({ name }) => name)).toEqual(["B"]);
  });

  it("does not touch what a team keeps for itself", async () => {
    await db.network.create({ data: { slug: "b", name: "B", normalizedName: "b", kind: "mint_region", land: "NI", state: "kept" } });
    expect(await importNetworks(line("B;mint_region;NI;;2015;;;;;;;;"))).toMatchObject({ taken: 1, merged: 0 });
    expect(await db.network.findUnique({ where: { slug: "b" } })).toMatchObject({ foundedYear: null });
  });

  it("takes each entry once when two imports run at once", async () => {
    const results = await Promise.all([importNetworks(real), importNetworks(real)]);
    expect(results.map(({ taken }) => taken).sort((a, b) => a - b)).toEqual([0, 95]);
    expect(await db.network.count()).toBe(95);
  });
});
