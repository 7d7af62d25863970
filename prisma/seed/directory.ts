import { readFile } from "node:fs/promises";
import path from "node:path";
import { importNetworks } from "~/domains/networks/index.server";
import { db } from "~/platform/db.server";

const file = path.resolve("app/domains/networks/directory/networks-real.csv");

/** Fills an empty directory with the networks that ship with the product. What was deleted on purpose later stays deleted. */
export async function seedDirectory(say: (line: string) => void): Promise<void> {
  if ((await db.network.count()) > 0) return;
  const { taken } = await importNetworks(await readFile(file));
  say(`Verzeichnis: ${taken} Netzwerke übernommen.`);
}
