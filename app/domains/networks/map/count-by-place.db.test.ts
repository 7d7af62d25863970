import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { landOf } from "~/domains/districts";
import { db } from "~/platform/db.server";
import { directoryQuery } from "../directory-query";
import { findNetworks, type DirectoryEntry } from "../find-networks.server";
import { importNetworks } from "../import-networks.server";
import { countByPlace, networksBesidesMap } from "./count-by-place.server";
import { mapQuery, type MapQuery } from "./map-address";

const query = (more: Partial<MapQuery> = {}): MapQuery => ({ ...mapQuery(new URLSearchParams()), ...more });
let entries: DirectoryEntry[];

/** One after the other, as nobody would do it in SQL. */
function countByHand(networks: DirectoryEntry[]) {
  const districts: Record<string, number> = {};
  const lands: Record<string, { total: number; landWide: number; unstated: number }> = {};
  const landOfCode = (code: string) => (lands[code] ??= { total: 0, landWide: 0, unstated: 0 });
  for (const network of networks) {
    const ags = network.districts.map((district) => district.ags);
    for (const key of ags) districts[key] = (districts[key] ?? 0) + 1;
    for (const code of new Set([network.land, ...ags.map((key) => landOf(key).code)])) landOfCode(code).total++;
    if (network.landWide) landOfCode(network.land).landWide++;
    else if (ags.length === 0) landOfCode(network.land).unstated++;
  }
  const landWide = networks.filter((network) => network.landWide).length;
  const unstated = networks.filter((network) => !network.landWide && network.districts.length === 0).length;
  return { total: networks.length, landWide, unstated, districts, lands };
}

beforeAll(async () => {
  await db.network.deleteMany();
  await importNetworks(readFileSync(new URL("../directory/networks-real.csv", import.meta.url)));
  const common = { normalizedName: "x", kind: "mint_region", land: "NI" } as const;
  await db.network.create({ data: { ...common, slug: "x-land", name: "Landesweit", landWide: true, state: "published" } });
  await db.network.create({ data: { ...common, slug: "x-land-kreis", name: "Landesweit mit Kreis", landWide: true, state: "outdated", districts: { create: [{ ags: "03352" }] } } });
  await db.network.create({ data: { ...common, slug: "x-grenze", name: "Über die Grenze", state: "published", districts: { create: [{ ags: "03352" }, { ags: "04012" }, { ags: "04011" }] } } });
  for (const state of ["kept", "proposed", "rejected", "ended"] as const) {
    await db.network.create({ data: { ...common, slug: `x-${state}`, name: state, state, landWide: true, districts: { create: [{ ags: "03352" }] } } });
  }
  entries = await db.network.findMany({ where: { state: { in: ["published", "outdated"] } }, include: { districts: { select: { ags: true } } } });
});

describe("networks by place, on the real directory", () => {
  it("are what counting by hand gives", async () => {
    expect(entries).toHaveLength(98);
    const counts = await countByPlace(query());
    expect(counts).toEqual(countByHand(entries));
    expect(counts.lands.HB?.total).toBe(entries.filter(({ land }) => land === "HB").length + 1);
  });

  it.each([{ kind: "zdi_netzwerk" }, { theme: "robotics" }, { stage: "primary" }, { kind: "mint_cluster", theme: "technology" }])("also under %j", async (filters) => {
    const { kind, theme, stage } = query(filters);
    const wanted = entries.filter((entry) => (!kind || entry.kind === kind) && (!theme || entry.themeKeys.includes(theme)) && (!stage || entry.stageKeys.includes(stage)));
    expect(await countByPlace(query(filters))).toEqual(countByHand(wanted));
  });

  it("are as many as the list finds behind each link", async () => {
    const counts = await countByPlace(query());
    for (const [land, { total }] of Object.entries(counts.lands)) expect((await findNetworks(directoryQuery(new URLSearchParams({ land })))).total).toBe(total);
    for (const kreis of Object.keys(counts.districts).slice(0, 20)) {
      expect((await findNetworks(directoryQuery(new URLSearchParams({ kreis })))).total).toBe(counts.districts[kreis]);
    }
  });

  it("lose none: what colours no Kreis is listed with its Land", async () => {
    const { lands } = await countByPlace(query());
    for (const [land, { landWide, unstated }] of Object.entries(lands)) {
      const besides = await networksBesidesMap(query({ land }));
      expect([besides.landWide.length, besides.unstated.length]).toEqual([landWide, unstated]);
      const of = entries.filter((entry) => entry.land === land);
      expect(besides.landWide.map(({ slug }) => slug).sort()).toEqual(of.filter((entry) => entry.landWide).map(({ slug }) => slug).sort());
      expect(besides.unstated.map(({ slug }) => slug).sort()).toEqual(of.filter((entry) => !entry.landWide && entry.districts.length === 0).map(({ slug }) => slug).sort());
    }
  });

  it("of nothing are zeros", async () => {
    expect(await countByPlace(query({ kind: "bildungsregion", theme: "astronomy" }))).toEqual({ total: 0, landWide: 0, unstated: 0, districts: {}, lands: {} });
  });
});
