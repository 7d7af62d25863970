/** What the official statistics call a Kreis. */
export type DistrictKind = "Landkreis" | "Kreis" | "Kreisfreie Stadt" | "Stadtkreis";
