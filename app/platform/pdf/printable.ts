/**
 * Text that every document can show. Under PDF/A a character without a glyph aborts the whole document, so what our
 * fonts lack becomes a visible placeholder, and what nobody sees (controls, joiners, private use) goes.
 * @param has whether the document fonts have a glyph for the code point
 */
export function printableText(text: string, has: (codePoint: number) => boolean): string {
  let result = "";
  for (const character of text.normalize("NFC").toWellFormed()) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === "\n") result += character;
    else if (/^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Mn}\p{Me}\u{fe00}-\u{fe0f}]$/u.test(character)) continue;
    else if (/^\p{Z}$/u.test(character)) result += " ";
    else result += has(codePoint) ? character : "□";
  }
  return result;
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
