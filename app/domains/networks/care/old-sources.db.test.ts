import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { age, oldAfterYears } from "../index";
import { countOldSources, findEntries } from "../index.server";

const today = "2026-11-23";
const dates = ["", "2012", "2015-06", "2023", "2023-10", "2023-11", "2023-11-22", "2023-11-23", "2023-11-24", "2024", "2026-11-23"];

it("finds entries whose source is old or has no date, the oldest first, as the public page judges them", async () => {
  await db.network.deleteMany();
  await db.network.createMany({ data: dates.map((sourceDate, at) => ({ slug: `n${at}`, name: `Netz ${at}`, normalizedName: `netz ${at}`, kind: "mint_region", land: "NI", state: "published" as const, sourceDate })) });
  await db.network.create({ data: { slug: "zu", name: "zu", normalizedName: "zu", kind: "mint_region", land: "NI", state: "ended", sourceDate: "2010" } });
  const { entries, total } = await findEntries({ q: "", state: "published", old: true, page: 1 }, today);
  expect(oldAfterYears).toBe(3);
  expect(entries.map(({ sourceDate }) => sourceDate)).toEqual(dates.filter((sourceDate) => age({ sourceDate }, today)?.old ?? true));
  expect(await countOldSources(today)).toBe(total);
});
