import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { answersOf, saveAnswers } from "./answers.server";
import { searchGuides } from "./search-guides.server";

const found = async (text: string) => (await searchGuides(text, "de")).map(({ guide }) => guide.slug);

describe("search", () => {
  it("by stem: the plural finds the singular and the other way round", async () => {
    expect((await found("Gespräche"))[0]).toBe("erstes-gespraech");
    expect(await found("Nachbarkreis")).toContain("pruefen-was-es-gibt");
    expect(await found("Schulleiterinnen")).toContain("pruefen-was-es-gibt");
  });

  it("parts of compound words", async () => {
    expect(await found("förderung")).toContain("was-ist-eine-mint-region");
  });

  it("in English by English stems, in the English guides", async () => {
    const english = async (text: string) => (await searchGuides(text, "en")).map(({ guide }) => `${guide.slug} ${guide.language}`);
    expect((await english("conversations"))[0]).toBe("erstes-gespraech en");
    expect(await english("neighbour")).toContain("pruefen-was-es-gibt en");
    expect(await english("transition")).toContain("partner-gewinnen en");
    // German terms stand there as well, with what they mean.
    expect(await english("Schulträger")).toContain("partner-gewinnen en");
    expect(await english("Nachbarkreis")).toEqual([]);
  });

  it("marks what it found", async () => {
    const [first] = await searchGuides("Gespräche", "de");
    expect(first?.excerpt.filter(({ found: hit }) => hit).map(({ text }) => text)).toContain("Gespräch");
  });

  it("bears anything that can be typed", async () => {
    for (const text of ["", "   ", "%", "_", "\\", "'; --", '"', "a & | ! b:*", "\u0000", "x".repeat(5000), "😀"]) expect(Array.isArray(await searchGuides(text, "en"))).toBe(true);
    expect(await found("Quantenfeldtheorie")).toEqual([]);
  });
});

describe("answers", () => {
  let initiativeId: string;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    initiativeId = (await db.initiative.create({ data: { slug: `guide-${count}`, name: "Probe" } })).id;
  });

  it("are kept for the initiative and the guide, changed and taken back", async () => {
    await saveAnswers(initiativeId, "a", [{ key: "x", value: "full" }, { key: "y", value: "done" }], "Ayşe Kern");
    await saveAnswers(initiativeId, "a", [{ key: "x", value: "none" }, { key: "y", value: null }], "Jonas Meyer");
    expect(await answersOf(initiativeId, "a")).toMatchObject({ x: { value: "none", updatedBy: "Jonas Meyer" } });
    expect(Object.keys(await answersOf(initiativeId, "a"))).toEqual(["x"]);
    expect(await answersOf(initiativeId, "b")).toEqual({});
  });

  it("of two people at once are all kept", async () => {
    await Promise.all(["p", "q", "r", "s"].map((key) => saveAnswers(initiativeId, "a", [{ key, value: "done" }, { key: "same", value: key }], key)));
    expect(Object.keys(await answersOf(initiativeId, "a")).sort()).toEqual(["p", "q", "r", "s", "same"]);
  });

  it("go with the initiative", async () => {
    await saveAnswers(initiativeId, "a", [{ key: "x", value: "full" }], "Ayşe Kern");
    await db.initiative.delete({ where: { id: initiativeId } });
    expect(await answersOf(initiativeId, "a")).toEqual({});
  });
});
