import { randomUUID } from "node:crypto";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { conversationsForRecord, withoutDeclined } from "../../app/domains/conversations/index.server";
import { plantInternals, said } from "./internal-world";
import { routeRules, rules, type Person } from "./route-rules";
import { makeWorld, usualParams } from "./route-world";

const folder = path.resolve(import.meta.dirname, "../../app/routes");
type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;

/** Files of which the text cannot be read here; what goes into them is told from the same data. */
const unread = ["image/png", "application/pdf", "application/vnd.openxmlformats"];

let world: Awaited<ReturnType<typeof makeWorld>>;
let planted: Awaited<ReturnType<typeof plantInternals>>;
beforeAll(async () => {
  world = await makeWorld();
  planted = await plantInternals();
});

/** Everything that a page answers with, as text; "" for a refusal. */
async function answerOf(file: string, person: Person, params: Record<string, string>, search = ""): Promise<string> {
  const { loader } = (await import(/* @vite-ignore */ path.join(folder, file))) as { loader?: Handler };
  const request = new Request(`http://127.0.0.1:3000/seite${search}`, { headers: world.headersOf(person) });
  let answer: unknown;
  try {
    answer = await loader?.({ request, params, context: { nonce: "", requestId: "", clientAddress: "127.0.0.1" } });
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    answer = thrown;
  }
  if (!(answer instanceof Response)) return JSON.stringify(answer);
  const type = answer.headers.get("Content-Type") ?? "";
  return unread.some((start) => type.startsWith(start)) ? "" : answer.text();
}

/** Pages that hold anything of an initiative. A stream never ends, and says only that something is new. */
const ofInitiatives = /^(initiativen|beratung|werkzeugkasten)\b(?!.*live\.ts$)/;
const readable = Object.entries(routeRules).filter(([file, { loader }]) => ofInitiatives.test(file) && loader && (rules[loader] as Record<Person, unknown>).assignedAdviser === "on");

describe("what is for the team alone does not reach its adviser", () => {
  test.each(readable)("%s", async (file, { params }) => {
    const ids = [usualParams.id, planted.shared, ...planted.internal];
    const requests = file.includes("$id") ? ids.map((id) => ({ id })) : [{}];
    for (const more of requests) {
      const text = await answerOf(file, "assignedAdviser", { ...usualParams, ...params, ...more });
      expect(text).not.toMatch(said);
      for (const id of planted.internal) expect(text).not.toContain(id);
    }
    for (const search of ["?initiative=probe", "?offen=1", "?ansicht=tabelle", ...planted.internal.map((id) => `?mit=partner:${id}`)]) {
      expect(await answerOf(file, "assignedAdviser", { ...usualParams, ...params }, search)).not.toMatch(said);
    }
  });

  test.each([
    "initiativen.$slug._index.tsx",
    "initiativen.$slug.bestand.tsx",
    "initiativen.$slug.bestand.gespraeche.tsx",
    "initiativen.$slug.impuls.tsx",
    "initiativen.$slug.partner.tsx",
  ])("the team sees it: %s", async (file) => {
    expect(await answerOf(file, "read", usualParams)).toMatch(said);
  });

  test("it is not in the record of the check, not even when a decision was kept with it", async () => {
    const { initiativeId, organisation } = planted;
    const recorded = await conversationsForRecord(initiativeId);
    expect(JSON.stringify(recorded)).not.toMatch(said);
    // A talk with a network is what the check is about, however it ended.
    expect(recorded).toMatchObject([{ organisation: "Beispielschule" }, { organisation: "Netz", outcome: "no_interest", withNetwork: true }]);
    const kept = [{ organisation: organisation.toUpperCase() }, { organisation: "Netz" }, { organisation, withNetwork: true }];
    expect(await withoutDeclined(initiativeId, kept)).toEqual(kept.slice(1));
  });

  test("nobody can ask about it by a made-up address", async () => {
    const { findAnchor } = await import("../../app/domains/journey/find-anchor.server");
    const { initiativeId, declined, hiddenTalk } = planted;
    for (const [kind, id] of [["partner", declined], ["conversation", hiddenTalk]] as const) {
      expect(await findAnchor(initiativeId, "outside", { kind, id }, "de")).toBeNull();
      expect(await findAnchor(initiativeId, "team", { kind, id }, "de")).toMatchObject({ id });
    }
    expect(await findAnchor(initiativeId, "team", { kind: "partner", id: randomUUID() }, "de")).toBeNull();
  });
});
