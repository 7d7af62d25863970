import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { runScript } from "../tests/run-script";

const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-names-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string): string {
  const file = path.join(folder, "names.json");
  writeFileSync(file, content);
  return file;
}

// What matches how well is tested beside the rules (name-matching.test.ts).
it("npm run match:names answers with a list in its last line, without a database", async () => {
  const left = ["Uni Bremen", "HWK Stade"];
  const right = ["Handwerkskammer Braunschweig-Lüneburg-Stade", "Universität Bremen", "Hochschule Bremen", "Stadt Bremen", "IHK Stade", "Landkreis Stade", "Kita Stade"];
  const { code, output, errors } = await runScript("match:names", fileWith(JSON.stringify({ left, right })));
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const found = JSON.parse(output.trim().split("\n").at(-1) ?? "") as { left: number; candidates: { right: number; score: number }[] }[];
  expect(found.map(({ left: index, candidates }) => [index, candidates[0]?.right])).toEqual([[0, 1], [1, 0]]);
  for (const { candidates } of found) {
    expect(candidates.length).toBeLessThanOrEqual(5);
    for (const { score } of candidates) expect(score >= 0 && score <= 1).toBe(true);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
  }
}, 60_000);

it("npm run match:names says what its file has to look like", async () => {
  expect(await runScript("match:names", fileWith("[]"))).toMatchObject({ code: 1, output: "", errors: expect.stringContaining('{"left":["…"],"right":["…"]}') as string });
}, 60_000);
