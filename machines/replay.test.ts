import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PathEvent } from "./events";
import { neutralFacts, type Facts } from "./facts";
import { MACHINE_VERSION } from "./journey";
import { replay } from "./run";
import { migrateValue } from "./stored-value";

const folder = new URL("histories/", import.meta.url);
type History = { machineVersion: number; events: { event: PathEvent; facts: Partial<Facts> }[]; value: unknown };
const histories = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as History] as const);

/** One history per version of the machine that ever stored one. A new version brings a new file; the old ones stay. */
describe("histories of all versions", () => {
  it("has one of the present version", () => {
    expect(histories.map(([, { machineVersion }]) => machineVersion)).toContain(MACHINE_VERSION);
  });

  it.each(histories)("leads today to what was stored then: %s", (_, { machineVersion, events, value }) => {
    const migrated = migrateValue(machineVersion, value);
    if (!migrated.ok) throw new Error(migrated.problem);
    const replayed = replay(events.map(({ event, facts }, index) => ({ seq: index + 2, event, facts: { ...neutralFacts, ...facts } })));
    expect(replayed).toEqual(migrated.value);
  });

  it("names the event that would be refused today", () => {
    const event: PathEvent = { type: "DECIDE", outcomes: ["found"] };
    expect(() => replay([{ seq: 7, event, facts: neutralFacts }])).toThrow("event 7 (DECIDE) is refused: areaMissing, searchRecordMissing");
  });
});
