/** Pages whose text the operator writes. */
export const sitePages = ["impressum", "datenschutz"] as const;

/** All the operator writes: the pages, and how teams reach the service point. */
export const siteTextKeys = [...sitePages, "servicestelle"] as const;
export type SiteTextKey = (typeof siteTextKeys)[number];

export type SiteTextBlock = { kind: "heading"; text: string } | { kind: "paragraph"; lines: string[] };

export type TextPart = { text: string; href?: string };

/** Web and mail addresses in a text become links; the full stop behind one does not belong to it. */
export function linkedParts(text: string): TextPart[] {
  const found = /(https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
  return text.split(found).flatMap((part, index): TextPart[] => {
    if (index % 2 === 0) return part ? [{ text: part }] : [];
    const address = part.replace(/[.,;:!?)\]]+$/, "");
    const href = address.startsWith("http") ? address : address.includes("@") ? `mailto:${address}` : `https://${address}`;
    const rest = part.slice(address.length);
    return [{ text: address, href }, ...(rest ? [{ text: rest }] : [])];
  });
}

/** Plain text to blocks: an empty line parts paragraphs, a line that begins with # is a heading. */
export function siteTextBlocks(body: string): SiteTextBlock[] {
  return body
    .split(/\r?\n\s*\r?\n|\r?\n(?=#)|(?<=^#[^\n]*)\r?\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      part.startsWith("#") ? { kind: "heading", text: part.replace(/^#+\s*/, "") } : { kind: "paragraph", lines: part.split(/\r?\n/) },
    );
}
