/** The official key of a Kreis: five digits, kept as text because the first is often a zero. */

/** First two digits of an AGS → the Land's usual two letters. */
export const landCodes: Readonly<Record<string, string>> = {
  "01": "SH",
  "02": "HH",
  "03": "NI",
  "04": "HB",
  "05": "NW",
  "06": "HE",
  "07": "RP",
  "08": "BW",
  "09": "BY",
  "10": "SL",
  "11": "BE",
  "12": "BB",
  "13": "MV",
  "14": "SN",
  "15": "ST",
  "16": "TH",
};

/** Kreise that merged after the data's state of 2016 → the Kreis they belong to today. */
export const successors: Readonly<Record<string, string>> = {
  "03152": "03159", // Göttingen (old)
  "03156": "03159", // Osterode am Harz
  "16056": "16063", // Eisenach, since 2021 part of the Wartburgkreis
};

export type AgsResult =
  | { ok: true; ags: string; repaired: null | "leading-zero" | "merged" }
  | { ok: false; error: "malformed" | "unknown" };

/**
 * Reads the AGS of a Kreis as it comes out of tables: a leading zero that a spreadsheet took is put back ("5766" → "05766"),
 * a Kreis that merged since becomes its successor ("16056" → "16063"); what was done is said in `repaired`.
 */
export function repairAgs(text: string, isKnown: (ags: string) => boolean): AgsResult {
  const digits = text.trim();
  if (!/^\d{4,5}$/.test(digits)) return { ok: false, error: "malformed" };
  const full = digits.padStart(5, "0");
  const successor = successors[full];
  if (successor) return { ok: true, ags: successor, repaired: "merged" };
  if (!isKnown(full)) return { ok: false, error: "unknown" };
  return { ok: true, ags: full, repaired: digits.length === 5 ? null : "leading-zero" };
}
