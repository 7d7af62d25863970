import { describe, expect, it } from "vitest";
import { initialValue } from "@machines/run";
import { reviewStates, steps, type ReviewState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { textFor } from "~/platform/i18n/texts";
import { journeyTexts } from "./journey.text";
import { labelBox, layOutPath, type Box } from "./path-layout";
import { drawnMap } from "./path-stations";
import { pathViewTexts } from "./path-view.text";

const inState = (state: ReviewState): JourneyValue => ({
  approach: { impulse: state, check: state },
  decision: "buildingAndJoining",
  joining: state,
  building: { partners: state, coordination: state, financing: state, support: state, goals: { vision: state, agreement: state } },
  carrying: { founding: "founded", annualReview: state },
});

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function layout(locale: "de" | "en", state: ReviewState) {
  const t = textFor(locale, journeyTexts);
  const own = textFor(locale, pathViewTexts);
  return layOutPath(drawnMap(inState(state)), (step) => {
    if (step === "check") return { name: t("step.check"), note: own("note.check", { networks: 12, conversations: 14 }) };
    if (step === "decision") return { name: t("step.decision"), note: own("note.mixed") };
    if (step === "founding") return { name: t("step.founding"), note: t("foundingState.founded") };
    return { name: t(`step.${step}`), note: t(`state.${state}`) };
  });
}

const cases = (["de", "en"] as const).flatMap((locale) => reviewStates.map((state) => [locale, state] as const));

describe("layOutPath", () => {
  it.each(cases)("keeps the words apart, off the stations and inside the drawing: %s, %s", (locale, state) => {
    const { stations, width, height } = layout(locale, state);
    const labels = stations.flatMap((station) => station.labels.map((label) => ({ ...label, box: labelBox(label) })));
    for (const { text, box } of labels) {
      expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height, text).toBe(true);
      for (const { x, y, kind } of stations) {
        const reach = kind === "interchange" ? 29 : 15;
        expect(meet(box, { left: x - 16, right: x + 16, top: y - reach, bottom: y + reach }), text).toBe(false);
      }
    }
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) expect(meet(label.box, other.box), `${label.text} / ${other.text}`).toBe(false);
    });
  });

  it("places every station inside the drawing", () => {
    const { stations, width, height } = layout("de", "open");
    expect(stations.map(({ step }) => step).sort()).toEqual([...steps].sort());
    for (const { x, y } of stations) expect(x > 20 && x < width - 20 && y > 20 && y < height - 20).toBe(true);
  });

  it("draws a line per track, the branch dotted until it is taken", () => {
    const ahead = layOutPath(drawnMap(initialValue()), () => ({ name: "", note: "" }));
    expect(ahead.lines.filter(({ key }) => key.startsWith("track-"))).toHaveLength(5);
    expect(ahead.lines.filter(({ dotted }) => dotted).map(({ key }) => key)).toEqual(["decision-joining"]);
    expect(layout("de", "working").lines.some(({ dotted }) => dotted)).toBe(false);
  });

  it("leaves out the line of a track of which nothing is shown", () => {
    const map = drawnMap(initialValue());
    const without = { ...map, stations: map.stations.filter(({ step }) => step !== "support" && step !== "vision") };
    const keys = layOutPath(without, () => ({ name: "", note: "" })).lines.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("track-")).sort()).toEqual(["track-0", "track-1", "track-2", "track-3"]);
  });
});
