const unknown = "?";

/**
 * Text that every document can show. Under PDF/UA a character without a glyph aborts the whole document, so what our
 * fonts lack becomes its plain form (ạ → a, ② → 2) or a question mark, and what nobody sees (controls, joiners, private
 * use) goes. Line breaks stay, every other blank is a plain one.
 * @param has whether the document fonts have a glyph for the code point
 */
export function printableText(text: string, has: (codePoint: number) => boolean): string {
  let result = "";
  for (const character of text.normalize("NFC").toWellFormed()) {
    if (character === "\n") result += character;
    else if (/^[\t\p{Z}]$/u.test(character)) result += " ";
    else if (!/^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Mn}\p{Me}]$/u.test(character)) result += shown(character, has);
  }
  return result;
}

function shown(character: string, has: (codePoint: number) => boolean): string {
  const hasAll = (text: string) => [...text].every((part) => has(part.codePointAt(0) ?? 0));
  if (hasAll(character)) return character;
  if (/^\p{Pd}$/u.test(character)) return "-";
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain !== "" && hasAll(plain) ? plain : unknown;
}

/** The same for every text in a tree of plain data. */
export function printable<T>(value: T, has: (codePoint: number) => boolean): T {
  if (typeof value === "string") return printableText(value, has) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => printable(item, has)) as T;
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item as unknown, has)])) as T;
  }
  return value;
}
