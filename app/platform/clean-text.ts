/**
 * One kind of line end; no control characters that no keyboard makes and PostgreSQL refuses, none that turn the direction of
 * what stands beside them, no lone halves of a character pair.
 */
export function cleanText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "");
}
