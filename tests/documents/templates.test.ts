import { beforeAll, describe, expect, test } from "vitest";
import { saveImpulse } from "~/domains/impulse/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { compareNetworks } from "~/domains/networks/index.server";
import { templateNames, type TemplateName } from "~/domains/toolbox";
import { db } from "~/platform/db.server";
import { loader } from "../../app/routes/werkzeugkasten.vorlagen.$file";
import { makeWorld } from "../security/route-world";
import { openInWriter } from "./look-into";

let world: Awaited<ReturnType<typeof makeWorld>>;
let high: string[];
const context = { nonce: "", requestId: "", clientAddress: "127.0.0.1" };

beforeAll(async () => {
  world = await makeWorld();
  const { id: initiativeId } = await db.initiative.update({ where: { slug: "probe" }, data: { name: "MINT <an> der & Küste" } });
  const { userId } = await db.membership.findFirstOrThrow({ where: { initiativeId, role: "lead" } });
  await changeInitiative(initiativeId, { user: { id: userId, name: "Frauke Beispiel" } }, async (tx) => {
    const plan = { themes: ["technology"], goals: ["spark_interest"], targetGroups: ["children"], stages: ["grundschule"] };
    const content = { startedBy: "Zwei Schulen", whyHere: "Weite Wege zum nächsten Labor.\u000b", intention: "Forscherangebote an jeder Grundschule.", ...plan };
    await saveImpulse(tx, { initiativeId, revision: 1, savedBy: "Frauke Beispiel", content });
    await tx.partner.createMany({
      data: [
        { initiativeId, name: "Werft Nord GmbH", state: "active" },
        { initiativeId, name: "Nur angefragt AG", state: "asked" },
      ],
    });
    const { ags } = await tx.areaDistrict.findFirstOrThrow({ where: { initiativeId } });
    await tx.network.create({
      data: { slug: "technik-kueste", name: "Technik an der Küste", normalizedName: "technik kueste", kind: "mint_region", land: "NI", state: "published", goalKeys: ["spark_interest"], themeKeys: ["technology"], targetGroupKeys: ["children"], stageKeys: ["grundschule"], contactMailbox: "info@technik.example", districts: { create: [{ ags }] } },
    });
  });
  high = (await compareNetworks(initiativeId)).filter(({ overlap }) => overlap.total === "high").map(({ network }) => network.name);
});

async function documentFor(person: "anonymous" | "outsider" | "read" | "lead", name: TemplateName): Promise<string> {
  const request = new Request(`http://127.0.0.1:3000/werkzeugkasten/vorlagen/${name}.docx?initiative=probe`, { headers: world.headersOf(person) });
  const answer = await loader({ request, params: { file: `${name}.docx` }, context });
  return openInWriter(new Uint8Array(await answer.arrayBuffer()));
}

describe.each(templateNames)("%s", (name) => {
  test("is filled for members and opens in LibreOffice", async () => {
    const text = await documentFor("lead", name);
    expect(text).toContain("MINT <an> der & Küste");
    expect(text).toContain("Landkreis");
    // The invitation goes to people who do not know the team's own words and partners.
    for (const internal of ["Weite Wege zum nächsten Labor.", "Werft Nord GmbH"]) expect(text.includes(internal)).toBe(name === "gespraechsleitfaden");
    expect(text).not.toContain("Nur angefragt AG");
  });

  test.each(["anonymous", "outsider"] as const)("is blank for %s", async (person) => {
    const text = await documentFor(person, name);
    expect(text).toContain(name === "gespraechsleitfaden" ? "Gesprächsleitfaden" : "[Name der Initiative]");
    expect(text).not.toMatch(/Küste|Labor|Werft/);
  });
});

test("the talk guide names the networks of high overlap, with reasons", async () => {
  expect(high).toContain("Technik an der Küste");
  const text = await documentFor("read", "gespraechsleitfaden");
  expect(text).toContain("Technik an der Küste");
  expect(text).toContain("info@technik.example");
  expect(text).toContain("Was wir über die Überschneidung wissen");
  expect(text).not.toMatch(/nur Sie|In Ihrem Impuls/);
});

test("there is no other template", async () => {
  const request = new Request("http://127.0.0.1:3000/werkzeugkasten/vorlagen/anderes.docx");
  await expect(loader({ request, params: { file: "anderes.docx" }, context })).rejects.toMatchObject({ status: 404 });
});
