import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exclusively } from "./exclusive.mjs";

let file: string;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), "exclusive-")), "inner/lock");
});
afterEach(() => rmSync(path.resolve(file, "../.."), { recursive: true }));

it("lets one work at a time and cleans up, also after an error", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  await Promise.all([exclusively(file, work), exclusively(file, work), exclusively(file, work)]);
  expect(most).toBe(1);
  await expect(exclusively(file, () => { throw new Error("broken"); })).rejects.toThrow("broken");
  expect(existsSync(file)).toBe(false);
});

it("takes the place of a holder that is gone, also when its number belongs to another process by now", async () => {
  await exclusively(file, () => {});
  for (const holder of [{ pid: 2 ** 22 + 1, started: "1" }, { pid: process.ppid, started: "long ago" }]) {
    writeFileSync(file, JSON.stringify(holder));
    expect(await exclusively(file, () => "done")).toBe("done");
  }
});
