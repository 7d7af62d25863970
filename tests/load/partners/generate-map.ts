import { usualPlace } from "~/domains/partners/education-chain";
import { emptyMap, type MapPartner, type MapState } from "~/domains/partners/map/map-state";
import { partnerKinds, partnerStates } from "~/domains/partners/partner";
import { relationKinds } from "~/domains/partners/relation";
import { seededRandom } from "../generate-networks";

const places = ["am Markt", "Nord", "Süd", "an der Aue", "Elbblick", "am Wald", "Altstadt", "Hafen"];
const towns = ["Stade", "Buxtehude", "Cuxhaven", "Rotenburg", "Zeven", "Bremervörde", "Otterndorf"];

/**
 * A partner map of this size, the same one at every run: all kinds and states, relations mostly near a few busy
 * partners, as in real networks.
 */
export function generateMap(partners: number, relations: number, random = seededRandom(7)): MapState {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const made = Array.from({ length: partners }, (_, index): MapPartner => {
    const kind = one(partnerKinds);
    return {
      id: `p${String(index).padStart(5, "0")}`, name: `Einrichtung ${index} ${one(places)}`, kind, state: one(partnerStates), ...usualPlace(kind), town: one(towns),
      gives: "", needs: "", style: "", ags: "03359", postcode: null, webDomain: "", mailbox: "", note: "", influence: null, stake: null, unreached: false,
    };
  });
  const pairs = new Set<string>();
  while (pairs.size < relations) {
    const [from, to] = [Math.floor(random() ** 2 * partners), below(partners)];
    if (from !== to && !pairs.has(`${to} ${from}`)) pairs.add(`${from} ${to}`);
  }
  return {
    ...emptyMap,
    partners: made,
    relations: [...pairs].map((pair, index) => {
      const [from, to] = pair.split(" ").map(Number) as [number, number];
      return { id: `r${String(index).padStart(5, "0")}`, fromId: made[from]!.id, toId: made[to]!.id, kind: one(relationKinds), strength: one([1, 2, 3] as const), wished: random() < 0.2 };
    }),
  };
}
