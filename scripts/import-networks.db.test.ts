import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { db, disconnect } from "~/platform/db.server";
import { runScript } from "../tests/run-script";

// The rules are tested beside their code; here is what an operator sees: the sentences, the last line and the exit code.
const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-import-"));
const real = readFileSync("app/domains/networks/directory/networks-real.csv");
const columns = "name,kind,land,kreise_ags,founded_year,organisation_form,coordinating_body,goals,target_groups,partners,website,source_url,source_date".split(",");
// Each call starts a process of its own, and the computer may be busy.
const patience = 300_000;

const row = (cells: Record<string, string>) => columns.map((column) => cells[column] ?? "");
const table = (separator: string, ...rows: string[][]) => [columns, ...rows].map((cells) => cells.join(separator)).join("\n");

interface Report {
  taken: number;
  merged: number;
  unchanged: number;
  rejected: { line: number; reason: string }[];
}

async function importing(content: string | Uint8Array, ...options: string[]) {
  const file = path.join(folder, "networks.csv");
  writeFileSync(file, content);
  const { code, output, errors } = await runScript("import:networks", file, "--json", ...options);
  const lines = output.trim().split("\n");
  return { code, errors, said: lines.slice(0, -1).join("\n"), report: JSON.parse(lines.at(-1) ?? "") as Report };
}

afterAll(async () => {
  await disconnect();
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run import:networks", () => {
  it("takes the real file (comma), and changes nothing the second time", async () => {
    expect(await importing(real, "--dry-run")).toMatchObject({ code: 0, report: { taken: 95, rejected: [] } });
    expect(await db.network.count()).toBe(0);
    expect(await importing(real)).toMatchObject({ code: 0, errors: "", report: { taken: 95, merged: 0, unchanged: 0, rejected: [] } });
    expect(await importing(real)).toMatchObject({ code: 0, report: { taken: 0, merged: 0, unchanged: 95, rejected: [] } });
    expect(await db.network.count()).toBe(95);
  }, patience);

  it("understands Windows-1252 and tabs, and says so", async () => {
    const name = "MINT-Bündnis Österreicher Straße";
    const result = await importing(iconv.encode(table("\t", row({ name, kind: "mint_region", land: "NI", kreise_ags: "03352" })), "windows-1252"));
    expect(result).toMatchObject({ code: 0, report: { taken: 1, rejected: [] } });
    expect(result.said).toContain("Windows-1252");
    expect(await db.network.count({ where: { name, districts: { some: { ags: "03352" } } } })).toBe(1);
  }, patience);

  it("reads semicolons; repairs a Kreis key that lost its zero and says so; names the lines it cannot take, and takes the rest", async () => {
    const { code, said, report } = await importing(
      table(
        ";",
        row({ name: "Ohne Null", kind: "mint_region", land: "NI", kreise_ags: "3356" }),
        row({ name: "Unbekannter Kreis", kind: "mint_region", land: "NI", kreise_ags: "03999" }),
        ["Zu kurz", "mint_region"],
        row({ name: "=1+1", kind: "mint_region", land: "NI" }),
        row({ name: "Falsche Art", kind: "verein", land: "NI" }),
      ),
    );
    expect(code).toBe(1);
    expect(report).toMatchObject({ taken: 2, merged: 0, unchanged: 0 });
    expect(report.rejected.map(({ line }) => line)).toEqual([3, 4, 6]);
    const [unknown, short, kind] = report.rejected.map(({ reason }) => reason);
    expect(unknown).toContain("03999");
    expect(short).toContain("zu wenige Felder (2/13)");
    expect(kind).toContain("verein");
    expect(said).toMatch(/^Zeile 2: .*Null.*03356/m);
    for (const { line, reason } of report.rejected) expect(said).toContain(`Zeile ${line}: ${reason}`);
    expect(await db.network.count({ where: { name: "=1+1" } })).toBe(1);
  }, patience);

  it("names the missing column, and stores nothing", async () => {
    const before = await db.network.count();
    const { code, report } = await importing("name;kind\nMINT-Region Y;mint_region");
    expect(code).toBe(1);
    expect(report).toMatchObject({ taken: 0, merged: 0, unchanged: 0, rejected: [{ line: 1, reason: expect.stringContaining("kreise_ags") as string }] });
    expect(await db.network.count()).toBe(before);
  }, patience);

  it("refuses 50 MB before reading them", async () => {
    const { code, report } = await importing(Buffer.alloc(50 * 1024 * 1024, 0x61));
    expect(code).toBe(1);
    expect(report.rejected).toEqual([{ line: 1, reason: expect.stringContaining("50 MB") as string }]);
  }, patience);

  it("says what it cannot read", async () => {
    expect(await runScript("import:networks", path.join(folder, "none.csv"))).toMatchObject({ code: 1, output: "", errors: expect.stringContaining("none.csv") as string });
  }, patience);
});
