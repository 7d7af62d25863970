import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOf, routePatterns } from "./check-guides";
import { compileGuide } from "./compile-guide";

const front = (more = "") => `---
title: Probe
slug: probe
summary: Worum es geht.
language: de
kind: guide
steps: [check]
reviewed: "2026-11-23"
card: { when: jetzt, who: wir, duration: kurz, result: viel }
sources: [{ id: quelle, title: Buch, by: Verlag, url: "https://www.example.org" }]
${more}---

`;
const body = `## Erster Teil

Text mit Beleg <Source id="quelle" /> und [Verzeichnis](/netzwerke).

<Questions id="fragen" title="Fragen">
  <Item id="eins">Kennen wir **alle**?</Item>
</Questions>

## Zweiter Teil

<Checklist id="liste" title="Liste">
  <Item id="zwei">Erledigt.</Item>
</Checklist>
`;
const faults = async (text: string) => faultsOf([await compileGuide(text)], routePatterns(["netzwerke._index.tsx", "initiativen.$slug.bestand_.tsx"]));

describe("a guide is compiled", () => {
  it("into running text, and questions and checklists as data", async () => {
    const { guide, body: { parts, text } } = await compileGuide(front() + body);
    expect(parts.map(({ type }) => type)).toEqual(["html", "questions", "html", "checklist"]);
    expect(parts[1]).toEqual({ type: "questions", id: "fragen", title: "Fragen", items: [{ id: "eins", text: "Kennen wir alle?" }] });
    expect(parts[0]).toMatchObject({ html: expect.stringContaining('<h2 id="erster-teil">Erster Teil</h2>') });
    expect(guide.headings.map(({ id }) => id)).toEqual(["erster-teil", "zweiter-teil"]);
    expect(text).toContain("Kennen wir alle?");
    expect(text).not.toMatch(/[<[]/);
  });

  it("only with sound front matter: a mistyped name or step is refused", async () => {
    await expect(compileGuide(front("zusammenfassung: x\n") + body)).rejects.toThrow(/zusammenfassung/);
    await expect(compileGuide(front().replace("[check]", "[pruefen]") + body)).rejects.toThrow(/steps/);
    await expect(compileGuide(front().replace("2026-11-23", "gestern") + body)).rejects.toThrow(/reviewed/);
  });

  it("only with sources that are listed", async () => {
    await expect(compileGuide(front() + body.replace('id="quelle"', 'id="fehlt"'))).rejects.toThrow(/fehlt/);
  });
});

describe("faults of the shelf", () => {
  it("none in a sound guide", async () => {
    expect(await faults(front() + body)).toEqual([]);
  });

  it.each([
    ["[x](#gibt-es-nicht)", /#gibt-es-nicht leads nowhere/],
    ["[x](/gibt-es-nicht)", /\/gibt-es-nicht leads nowhere/],
    ["[x](/werkzeugkasten/fehlt)", /fehlt leads nowhere/],
    ["[x](https://elsewhere.example)", /elsewhere.example leads nowhere/],
    ["## Erster Teil\n", null],
  ])("%s", async (text, sentence) => {
    const found = await faults(`${front()}${body}\n${text}\n`);
    if (sentence) expect(found.join()).toMatch(sentence);
    // Equal headings get anchors of their own.
    else expect(found).toEqual([]);
  });

  it("a source nobody cites, a related guide that is missing, a key twice", async () => {
    expect(await faults(front() + body.replace('<Source id="quelle" />', ""))).toEqual(["probe: The source quelle is not cited."]);
    expect(await faults(front("related: [fehlt]\n") + body)).toEqual(["probe: The related guide fehlt does not exist."]);
    expect(await faults(front() + body.replace('id="zwei"', 'id="eins"'))).toEqual(["probe: The key eins is there twice."]);
  });
});

describe("the guides of the toolbox", async () => {
  const folder = path.resolve(import.meta.dirname, "../../content/toolbox");
  const files = readdirSync(folder).filter((file) => file.endsWith(".mdx"));
  const compiled = await Promise.all(files.map((file) => compileGuide(readFileSync(path.join(folder, file), "utf8"))));

  it("every link, anchor, source and related guide resolves", () => {
    expect(faultsOf(compiled, routePatterns(readdirSync(path.resolve(import.meta.dirname, "../../app/routes"))))).toEqual([]);
  });

  it.each(compiled.map((one) => [one.guide.slug, one] as const))("%s has 800 to 1,600 words", (_, { words }) => {
    expect(words).toBeGreaterThanOrEqual(800);
    expect(words).toBeLessThanOrEqual(1600);
  });
});
