import { beforeEach, expect, it } from "vitest";
import type { Theme } from "~/domains/vocabulary";
import { db } from "~/platform/db.server";
import { findPairs, judgePair } from "./find-pairs.server";

let count = 0;
let initiativeId: string;
const noThemes = () => [];

beforeEach(async () => {
  count += 1;
  initiativeId = (await db.initiative.create({ data: { slug: `pairs-${count}`, name: `Paare ${count}` } })).id;
});

const add = async (name: string, texts: { gives?: string; needs?: string; state?: "declined"; removedAt?: Date }, of = initiativeId) => (await db.partner.create({ data: { initiativeId: of, name, ...texts } })).id;

it("finds a German word in another form, and shows it as each side wrote it", async () => {
  const giver = await add("Werft", { gives: "Zwei Praktikumsplätze im Jahr und Führungen" });
  const receiver = await add("Schule", { needs: "einen Praktikumsplatz, möglichst im Sommer" });
  expect(await findPairs(initiativeId, noThemes)).toEqual({ pairs: [{ giverId: giver, receiverId: receiver, words: [{ needed: "Praktikumsplatz", given: "Praktikumsplätze" }], themes: [] }], unfit: [] });
});

it("counts offers as given, and themes where the words differ", async () => {
  const giver = await add("Verein", {});
  const receiver = await add("Schule", { needs: "Hilfe beim Löten" });
  const offer = await db.offer.create({ data: { initiativeId, name: "Lötkurs", themes: ["technology"] } });
  await db.offerPartner.create({ data: { offerId: offer.id, partnerId: giver } });
  const themesIn = (texts: readonly string[]): Theme[] => (texts.join(" ").includes("Löten") ? ["technology"] : []);
  expect((await findPairs(initiativeId, themesIn)).pairs).toEqual([{ giverId: giver, receiverId: receiver, words: [], themes: ["technology"] }]);
});

it("leaves out who said no, was taken off, or belongs to others", async () => {
  await add("Schule", { needs: "Werkstatt" });
  await add("Nein", { gives: "Werkstatt", state: "declined" });
  await add("Weg", { gives: "Werkstatt", removedAt: new Date() });
  const other = await db.initiative.create({ data: { slug: `pairs-other-${count}`, name: "Andere" } });
  await add("Fremd", { gives: "Werkstatt" }, other.id);
  expect((await findPairs(initiativeId, noThemes)).pairs).toEqual([]);
});

it("remembers what does not fit, until it is taken back, and only of this initiative", async () => {
  const pair = { giverId: await add("Werft", { gives: "Werkstatt" }), receiverId: await add("Schule", { needs: "Werkstatt" }) };
  const judge = (initiative: string, fits: boolean) => judgePair({ initiativeId: initiative, by: "Ada" }, pair, fits);
  const other = await db.initiative.create({ data: { slug: `pairs-more-${count}`, name: "Andere" } });
  expect(await judge(other.id, false)).toBe(false);
  expect((await findPairs(initiativeId, noThemes)).pairs).toHaveLength(1);
  expect([await judge(initiativeId, false), await judge(initiativeId, false)]).toEqual([true, true]);
  expect(await findPairs(initiativeId, noThemes)).toEqual({ pairs: [], unfit: [pair] });
  expect(await judge(initiativeId, true)).toBe(true);
  expect((await findPairs(initiativeId, noThemes)).pairs).toHaveLength(1);
});
