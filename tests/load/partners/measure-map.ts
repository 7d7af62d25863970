import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { arrange } from "~/domains/partners/map/arrange";
import { search, searchIndex } from "~/domains/partners/editor/search";
import { teamView } from "~/domains/partners/editor/view-map";
import { findings } from "~/domains/partners/findings/findings";
import type { Cleanup } from "../cleanup";
import { startBareFlow } from "./bare-flow-page";
import { generateMap } from "./generate-map";
import { type MapTimes, timeMap } from "./in-browser";
import { storeMap } from "./store-map";

export interface MapFigures {
  partners: number;
  relations: number;
  own: MapTimes;
  bare: MapTimes;
  /** milliseconds, medians, on the server's Node */
  findings: number;
  search: number;
}

interface Place {
  databaseUrl: string;
  ours: string;
  /** `Cookie` header of the signed-in lead */
  cookie: string;
  slug: string;
}

const repeats = 5;
const sizes = [
  [500, 1500],
  [2000, 6000],
] as const;

/** The partner map beside React Flow's bare example of the same size, both in the same browser, in turns. */
export async function measureMaps(place: Place, cleanup: Cleanup): Promise<MapFigures[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  cleanup.add(() => browser.close());
  const figures: MapFigures[] = [];
  for (const [partners, relations] of sizes) {
    const map = generateMap(partners, relations);
    await storeMap(place.databaseUrl, place.slug, map);
    const bare = await startBareFlow(map, arrange(teamView(map), "chain").cards, cleanup);
    const times: { own: MapTimes[]; bare: MapTimes[] } = { own: [], bare: [] };
    for (let round = 0; round < repeats; round += 1) {
      times.bare.push(await inNewPage(browser, bare));
      times.own.push(await inNewPage(browser, `${place.ours}/initiativen/${place.slug}/partner?ansicht=karte`, place));
    }
    const index = searchIndex(map.partners);
    figures.push({
      partners,
      relations,
      own: medianTimes(times.own),
      bare: medianTimes(times.bare),
      findings: medianOf(() => findings(map)),
      search: medianOf(() => search(index, "einrichtung nord 4")),
    });
  }
  return figures;
}

async function inNewPage(browser: Browser, address: string, signedIn?: Place): Promise<MapTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  try {
    const pairs = signedIn?.cookie.split("; ") ?? [];
    await context.addCookies(pairs.map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url: signedIn?.ours ?? "" })));
    return await timeMap(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const medianTimes = (times: MapTimes[]): MapTimes => ({ usable: median(times.map(({ usable }) => usable)), frames: median(times.map(({ frames }) => frames)) });

function medianOf(work: () => unknown): number {
  return median(
    Array.from({ length: 20 }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}
