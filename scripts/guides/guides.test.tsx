import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOf, routePatterns } from "./check-guides";
import { nameOf } from "./compare-languages";
import { compileGuide } from "./compile-guide";

const front = (more = "", language = "de") => `---
title: Probe
slug: probe
summary: Worum es geht.
language: ${language}
kind: guide
steps: [check]
reviewed: "2026-11-23"
card: { when: jetzt, who: wir, duration: kurz, result: viel }
sources: [{ id: quelle, title: Buch, by: Verlag, url: "https://www.example.org" }]
${more}---

`;
const body = `## Erster Teil [#eins]

Text mit Beleg <Source id="quelle" /> und [Verzeichnis](/netzwerke).

<Questions id="fragen" title="Fragen">
  <Item id="eins">Kennen wir **alle**?</Item>
</Questions>

## *Zweiter* Teil [#zwei]

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
    expect(parts[0]).toMatchObject({ html: expect.stringContaining('<h2 id="eins">Erster Teil</h2>') });
    expect(guide.headings).toEqual([{ id: "eins", text: "Erster Teil" }, { id: "zwei", text: "Zweiter Teil" }]);
    expect(text).toContain("Kennen wir alle?");
    expect(text).not.toMatch(/[<[]/);
  });

  it("only with sound front matter: a mistyped name or step is refused", async () => {
    await expect(compileGuide(front("zusammenfassung: x\n") + body)).rejects.toThrow(/zusammenfassung/);
    await expect(compileGuide(front().replace("[check]", "[pruefen]") + body)).rejects.toThrow(/steps/);
    await expect(compileGuide(front().replace("2026-11-23", "gestern") + body)).rejects.toThrow(/reviewed/);
  });

  it("only with an anchor at every heading", async () => {
    await expect(compileGuide(front() + body.replace(" [#eins]", ""))).rejects.toThrow(/Erster Teil.*needs an anchor/);
  });

  it("with its marks said in its language", async () => {
    const html = async (language: string) => JSON.stringify((await compileGuide(`${front("", language)}${body}\n| a |\n| - |\n| b |\n`)).body.parts);
    expect(await html("de")).toMatch(/Quelle 1.*Tabelle/);
    expect(await html("en")).toMatch(/Source 1.*Table/);
  });

  it("for the search without gaps within sentences", async () => {
    expect((await compileGuide(`${front()}${body}\nDer **Träger**, der <i lang="de">Kreis</i>.\n`)).body.text).toContain("Der Träger, der Kreis.");
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
    ["## Dritter Teil [#eins]", /The anchor eins is there twice/],
  ])("%s", async (text, sentence) => {
    expect((await faults(`${front()}${body}\n${text}\n`)).join()).toMatch(sentence);
  });

  it("a source nobody cites, a related guide that is missing, a key twice", async () => {
    expect(await faults(front() + body.replace('<Source id="quelle" />', ""))).toEqual(["probe: The source quelle is not cited."]);
    expect(await faults(front("related: [fehlt]\n") + body)).toEqual(["probe: The related guide fehlt does not exist."]);
    expect(await faults(front() + body.replace('id="zwei"', 'id="eins"'))).toEqual(["probe: The key eins is there twice."]);
  });
});

describe("a guide in English", () => {
  const both = async (english: string, german = front() + body) => faultsOf(await Promise.all([compileGuide(german), compileGuide(english)]), routePatterns(["netzwerke._index.tsx"]));
  const english = front("", "en") + body.replace("Erster Teil", "First part").replace("Kennen wir **alle**?", "Do we know all?");

  it("has the same anchors and keys as the German one, in its own words", async () => {
    expect(await both(english)).toEqual([]);
  });

  it.each([
    ["an anchor", "[#eins]", "[#one]", "anchors are not those of the German version: “one zwei” instead of “eins zwei”"],
    ["a question", '<Item id="eins">', '<Item id="one">', "questions and checklists are not those of the German version"],
    ["a block", '<Checklist id="liste"', '<Checklist id="list"', "questions and checklists are not those of the German version"],
    ["a step", "[check]", "[check, decision]", "steps are not those of the German version: “check decision” instead of “check”"],
    ["a source", "https://www.example.org", "https://www.example.com", "sources are not those of the German version"],
  ])("is refused where %s differs", async (_, text, other, sentence) => {
    expect((await both(english.replace(text, other))).join()).toContain(`probe.en: Its ${sentence}`);
  });

  it("is refused where a link leads nowhere, or without a German version", async () => {
    expect(await both(`${english}\n[x](#nowhere)\n`)).toEqual(["probe.en: #nowhere leads nowhere."]);
    expect(await faults(english)).toEqual(["probe.en: There is no German version of it."]);
  });
});

describe("the guides of the toolbox", async () => {
  const folder = path.resolve(import.meta.dirname, "../../content/toolbox");
  const files = readdirSync(folder).filter((file) => file.endsWith(".mdx"));
  const compiled = await Promise.all(files.map((file) => compileGuide(readFileSync(path.join(folder, file), "utf8"))));

  it("every link, anchor, source and related guide resolves", () => {
    expect(faultsOf(compiled, routePatterns(readdirSync(path.resolve(import.meta.dirname, "../../app/routes"))))).toEqual([]);
  });

  it.each(compiled.map((one) => [nameOf(one.guide), one] as const))("%s has 800 to 1,600 words", (_, { words }) => {
    expect(words).toBeGreaterThanOrEqual(800);
    expect(words).toBeLessThanOrEqual(1600);
  });
});
