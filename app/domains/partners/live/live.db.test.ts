import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { closeEventStreams } from "~/platform/live/event-stream.server";
import { stopNotifications } from "~/platform/live/notifications.server";
import { editMap } from "../map/change-map.server";
import { newPartner } from "../new-partner";
import { mapStream } from "./map-stream.server";
import { arrive, leave, presentAt } from "./presence.server";

const anke = { user: { id: "anke", name: "Anke" } };
let ours: string;
let theirs: string;
beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
});
afterAll(stopNotifications);

const add = (initiativeId: string) =>
  transaction((tx) => editMap(tx, initiativeId, anke, [{ editId: randomUUID(), edit: { entity: "partner", id: randomUUID(), before: null, after: newPartner({ name: "Werft", kind: "company", state: "idea" }) } }]));

/** Reads events until one passes; the test's own time limit ends it where none does. */
function listen(initiativeId: string) {
  const leaving = new AbortController();
  const response = mapStream(new Request("http://localhost/", { signal: leaving.signal }), initiativeId);
  const reader = response.body!.getReader();
  const heard: { event: string; data: unknown }[] = [];
  let rest = "";
  const until = async (passes: (one: { event: string; data: unknown }) => boolean) => {
    for (;;) {
      const found = heard.findIndex(passes);
      if (found >= 0) return heard.splice(0, found + 1).at(-1)!;
      const { value, done } = await reader.read();
      if (done) throw new Error("The stream ended.");
      const blocks = (rest + new TextDecoder().decode(value)).split("\n\n");
      rest = blocks.pop()!;
      for (const block of blocks) {
        const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        if (event) heard.push({ event, data: JSON.parse(data!) as unknown });
      }
    }
  };
  return { response, until, leaving, reader };
}

it("tells every browser of a change of its own map, and of no other", async () => {
  const here = listen(ours);
  expect(here.response.headers.get("Cache-Control")).toContain("no-transform");
  expect(await here.until(({ event }) => event === "revision")).toEqual({ event: "revision", data: 0 });
  await add(theirs);
  await add(theirs);
  await add(ours);
  expect(await here.until(({ event }) => event === "revision")).toEqual({ event: "revision", data: 1 });
  here.leaving.abort();
});

it("tells who is here, and who left", async () => {
  const here = listen(ours);
  await arrive(ours, "11111111-1111-4111-8111-111111111111", "Anke");
  const [anke, bernd] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
  await here.until(({ event, data }) => event === "people" && JSON.stringify(data) === JSON.stringify([{ clientId: anke, name: "Anke" }]));
  await arrive(ours, bernd, "Bernd");
  await here.until(({ event, data }) => event === "people" && (data as unknown[]).length === 2);
  await leave(ours, anke);
  await here.until(({ event, data }) => event === "people" && JSON.stringify(data) === JSON.stringify([{ clientId: bernd, name: "Bernd" }]));
  expect(await presentAt(theirs)).toEqual([]);
  here.leaving.abort();
});

it("forgets a browser that says nothing any more", async () => {
  const clientId = randomUUID();
  await arrive(ours, clientId, "Anke");
  await db.mapPresence.update({ where: { clientId }, data: { seenAt: new Date(Date.now() - 60_000) } });
  expect(await presentAt(ours)).toEqual([]);
});

it("ends open streams when the server stops", async () => {
  const here = listen(ours);
  await here.until(({ event }) => event === "revision");
  closeEventStreams();
  await expect(here.until(() => false)).rejects.toThrow("ended");
});
