/** Addresses under /initiativen that belong to pages. */
const reserved = ["neu"];

const longest = 60;

/** "MINT-Region Cuxhaven & Osterholz" → "mint-region-cuxhaven-osterholz": the name as part of an address. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return slug === "" || reserved.includes(slug) ? `initiative${slug && `-${slug}`}` : slug;
}

/** The n-th attempt at an address that is taken: "name", "name-2", "name-3" … */
export function numbered(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug}-${attempt}`;
}
