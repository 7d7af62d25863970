/** Text in a picture without a browser to measure it: widths are estimated, on the wide side. */

/** Escapes text for SVG; control characters and lone surrogates, which XML does not have, are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" })[sign]!);
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!()[\]]/, 0.3],
  [/[ftr\-/ ]/, 0.36],
  [/[mwMW@%]/, 0.88],
  [/[A-ZÄÖÜ]/, 0.68],
  [/[\u{2E80}-\u{10FFFF}]/u, 1.05],
];

/** Width of a text in the size 1. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.57;
  return sum;
}

/**
 * Breaks a text into at most `lines` lines of `width`; words that are too long are cut, and what does not fit ends in "…".
 * @param size font size, in the unit of `width`
 */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const most = width / size;
  const words = text.split(/\s+/).filter(Boolean).flatMap((word) => pieces(word, most));
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  if (found.length <= lines) return found;
  const shown = found.slice(0, lines);
  let end = shown[lines - 1]!;
  while (end !== "" && textWidth(`${end}…`) > most) end = [...end].slice(0, -1).join("");
  return [...shown.slice(0, -1), `${end.trimEnd()}…`];
}

/** A word in pieces that fit; compound words break at hyphens first. */
function pieces(word: string, most: number): string[] {
  if (textWidth(word) <= most) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (textWidth(`${piece}${letter}`) > most && piece !== "") {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}
