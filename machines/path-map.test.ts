import { describe, expect, it } from "vitest";
import { getStateNodes } from "xstate/graph";
import { journeyMachine } from "./journey";
import { pathMap } from "./path-map";
import type { PathMeta } from "./setup";
import { steps } from "./steps";

describe("pathMap", () => {
  const map = pathMap();
  const place = (step: string) => map.stations.find((station) => station.step === step);

  it("shows every step of the machine once, and nothing else", () => {
    const inMachine = getStateNodes(journeyMachine.root).flatMap((node) => {
      const meta = node.meta as PathMeta | undefined;
      return meta && "station" in meta ? [meta.station] : [];
    });
    const onMap = map.stations.map(({ step }) => step);
    expect([...onMap].sort()).toEqual([...inMachine].sort());
    expect([...onMap].sort()).toEqual([...steps].sort());
  });

  it("calls each region by the name of its station", () => {
    for (const node of getStateNodes(journeyMachine.root)) {
      const meta = node.meta as PathMeta | undefined;
      if (meta && "station" in meta) expect(node.key).toBe(meta.station);
    }
  });

  it("lets no two stations of the trunk and the tracks share a place", () => {
    const places = map.stations.filter(({ on }) => on !== "branch").map(({ column, line }) => `${column}/${line}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("leads from the impulse to every station, from left to right", () => {
    const reached = new Set(["impulse"]);
    for (let grown = true; grown; ) {
      const news = map.links.filter(({ from, to }) => reached.has(from) && !reached.has(to));
      news.forEach(({ to }) => reached.add(to));
      grown = news.length > 0;
    }
    expect(reached.size).toBe(steps.length);
    for (const { from, to } of map.links) expect(place(from)?.column).toBeLessThan(place(to)?.column ?? 0);
  });

  it("has five tracks between decision and founding, and the branch out of the decision", () => {
    expect(map).toMatchObject({ lines: 5, columns: 7 });
    expect(map.links.filter(({ to }) => to === "founding").map(({ from }) => from)).toEqual([
      "partners",
      "agreement",
      "coordination",
      "financing",
      "support",
    ]);
    expect(map.links.find(({ to }) => to === "joining")).toMatchObject({ from: "decision", on: "branch" });
  });
});
