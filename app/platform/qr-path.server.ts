import { encodeQR } from "qr";

/** A QR code as one SVG path in a square of `size` units, with the quiet margin that scanners need. */
export interface QrPath {
  size: number;
  d: string;
}

export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  // One rectangle per run of dark cells.
  const runs = rows.flatMap((row, y) => [...row.map((dark) => (dark ? "#" : " ")).join("").matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`));
  return { size: rows.length, d: runs.join("") };
}
