import { foldedWords } from "~/domains/names";

const longest = 80;

/** Pages of the directory that are no entries. */
const reserved: ReadonlySet<string> = new Set(["karte"]);

/**
 * Address of an entry, made of its name: "MINT-Region Münchner Umland" → "mint-region-muenchner-umland". Where it is
 * taken, a number is added.
 */
export function slugFor(name: string, taken: ReadonlySet<string>): string {
  const words = foldedWords(name).join("-").replace(/[^a-z0-9-]+/g, "").replace(/-+/g, "-").slice(0, longest).replace(/^-|-$/g, "");
  const slug = words || "netzwerk";
  if (!taken.has(slug) && !reserved.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
