import { compareDistricts, districts, districtsOfLand, isCity, lands, type District } from "./districts";
import { matchPlace, placeName, type PlaceName } from "./place-names";

const landKinds = new Set(["lk", "lkr", "lkrs", "landkreis", "landkreises", "kreis", "kreises", "kr", "krs"]);
const cityKinds = new Set(["stadt", "stadtkreis", "kreisfreie", "kreisfrei", "sk"]);

const known = districts.map((district) => ({ district, name: placeName(district.name) }));

interface Typed {
  name: PlaceName;
  /** What the words of kind among the typed ones ask for. */
  kind: "land" | "city" | null;
}

function readTyped(query: string): Typed {
  const whole = placeName(query);
  const rest = whole.words.filter((word) => !landKinds.has(word) && !cityKinds.has(word));
  if (rest.length === 0 || rest.length === whole.words.length) return { name: whole, kind: null };
  const kind = whole.words.some((word) => cityKinds.has(word)) ? "city" : "land";
  return { name: placeName(rest.join(" ")), kind };
}

/**
 * Kreise by name or AGS as typed, best first: "lkr. cuxhaven", "Muenchen", "Frankfurt/Main", "kreis neuss". A word of kind
 * narrows to that kind. The name of a Land gives all its Kreise. Nothing typed or nothing alike gives [].
 */
export function findDistricts(query: string): District[] {
  const text = query.trim();
  if (/^\d+$/.test(text)) return districts.filter(({ ags }) => ags.startsWith(text) || ags.startsWith(`0${text}`));
  const { name, kind } = readTyped(text);
  const found = known
    .filter(({ district }) => kind === null || isCity(district) === (kind === "city"))
    .map(({ district, name: own }) => ({ district, rank: matchPlace(name, own) }))
    .filter((hit): hit is { district: District; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank || compareDistricts(a.district, b.district))
    .map((hit) => hit.district);
  const land = lands.find((candidate) => placeName(candidate.name).spelled === name.spelled);
  return land ? [...new Set([...found, ...districtsOfLand(land.code)])] : found;
}
