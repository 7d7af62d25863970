import { beforeEach, describe, expect, it } from "vitest";
import { takeCorrectionAttempt } from "~/domains/account/index.server";
import { db } from "~/platform/db.server";
import { addCorrection, settleCorrection } from "./change-entry.server";
import { countCareWork, findEntry, openCorrections } from "./queries.server";
import { correctionSchema, type CorrectionInput } from "./schema";

let networkId: string;
const input = (more: Partial<CorrectionInput> = {}): CorrectionInput => ({
  ...correctionSchema.parse({ body: "Die Koordination stimmt nicht mehr.", proposal: "Volkshochschule", source: "https://vhs.test", email: "Frage@beispiel.test" }),
  ...more,
});

beforeEach(async () => {
  await db.network.deleteMany();
  await db.attempt.deleteMany();
  const entry = { slug: "lippe", name: "Lippe", normalizedName: "lippe", kind: "mint_region", land: "NW", state: "published" } as const;
  networkId = (await db.network.create({ data: entry })).id;
});

describe("a correction", () => {
  it("waits at the service point and at the entry until it is taken or dismissed, and then forgets who sent it", async () => {
    await addCorrection(networkId, input());
    await addCorrection(networkId, input({ body: "Zweite", email: undefined }));
    const open = await openCorrections();
    expect(open.map(({ body, proposal, source, email, network }) => [body, proposal, source, email, network.name])).toEqual([
      ["Die Koordination stimmt nicht mehr.", "Volkshochschule", "https://vhs.test", "frage@beispiel.test", "Lippe"],
      ["Zweite", "Volkshochschule", "https://vhs.test", "", "Lippe"],
    ]);
    expect((await findEntry(networkId))?.corrections).toHaveLength(2);
    expect(await countCareWork()).toEqual({ proposals: 0, corrections: 2 });

    expect(await settleCorrection({ id: open[0]!.id }, "taken")).toBe(true);
    expect(await settleCorrection({ id: open[1]!.id }, "dismissed")).toBe(true);
    expect(await openCorrections()).toEqual([]);
    const stored = await db.correction.findMany({ orderBy: { createdAt: "asc" } });
    expect(stored.map(({ outcome, email, settledAt }) => [outcome, email, settledAt === null])).toEqual([["taken", "", false], ["dismissed", "", false]]);
  });

  it("is settled once, whoever comes second", async () => {
    await addCorrection(networkId, input());
    const id = (await openCorrections())[0]!.id;
    const answers = await Promise.all([settleCorrection({ id }, "taken"), settleCorrection({ id }, "dismissed")]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await settleCorrection({ id: "00000000-0000-4000-8000-000000000000" }, "taken")).toBe(false);
  });

  it("changes nothing of the entry itself", async () => {
    const before = await db.network.findUniqueOrThrow({ where: { id: networkId } });
    await addCorrection(networkId, input());
    expect(await db.network.findUniqueOrThrow({ where: { id: networkId } })).toEqual(before);
  });

  it("of a program that fills in the hidden field is not kept", async () => {
    await addCorrection(networkId, input({ betreff: "Kaufen Sie" }));
    expect(await db.correction.count()).toBe(0);
  });
});

it("ten an hour come from one address, an IPv6 household counting as one", async () => {
  const now = new Date("2026-11-23T10:00:00Z");
  for (let i = 0; i < 10; i++) expect(await takeCorrectionAttempt(`2001:db8:1:2::${i + 1}`, now)).toBeNull();
  expect(await takeCorrectionAttempt("2001:db8:1:2::ff", now)).toEqual({ retryAt: new Date("2026-11-23T11:00:00Z") });
  expect(await takeCorrectionAttempt("2001:db8:1:3::1", now)).toBeNull();
  expect(await takeCorrectionAttempt("2001:db8:1:2::1", new Date("2026-11-23T11:00:01Z"))).toBeNull();
});
