/** A list of partners as somebody keeps it in a spreadsheet: many organisations, some of them twice in other spellings. */

const beginnings = ["Bal", "Dor", "Fen", "Gul", "Hem", "Jor", "Kas", "Lum", "Mor", "Nid", "Pel", "Rax", "Sol"];
const endings = ["wick", "loh", "tal", "hausen", "feld", "moor", "brück", "rode", "stedt", "kamp", "horst", "büttel", "siel", "deich", "gard", "wörde", "zell", "münde", "busch", "ufer"];
const kinds = ["Gymnasium", "Grundschule", "Kita", "Hochschule", "Werkstatt"];

/** The same school in the spelling of somebody else. */
const otherwise = (name: string, i: number) => [name.replace("Gymnasium", "Gym.").replace("Grundschule", "GS").toUpperCase(), name.replace("Gymnasium", "Gym.").replace("Grundschule", "GS").replaceAll("ü", "ue").replaceAll("ö", "oe")][i % 2]!;

/** `count` different organisations, and `again` of them once more; heading first. */
export function partnerList(count: number, again: number): string[][] {
  const names = beginnings.flatMap((beginning, i) => endings.map((ending, j) => `${kinds[(i + j) % kinds.length]} ${beginning}${ending}`)).slice(0, count);
  const rows = names.map((name, i) => [name, String(27000 + i), "Cuxhaven"]);
  const schools = rows.filter(([name]) => /^(Gymnasium|Grundschule)/.test(name!)).slice(0, again);
  return [["Einrichtung", "PLZ", "Ort"], ...rows, ...schools.map(([name, postcode, town], i) => [otherwise(name!, i), postcode!, town!])];
}

/** As a German spreadsheet program saves it. */
export const semicolons = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(";")).join("\r\n");
