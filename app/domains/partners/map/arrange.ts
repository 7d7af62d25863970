import type { Arrangement, MapState } from "./map-state";
import type { Layout, LayoutInput } from "./layout";
import { layoutChain } from "./layout-chain";
import { layoutFree } from "./layout-free";
import { layoutInfluence } from "./layout-influence";
import { layoutRings } from "./layout-rings";

const layouts: Record<Arrangement, (input: LayoutInput) => Layout> = { chain: layoutChain, rings: layoutRings, free: layoutFree, influence: layoutInfluence };

/** Where everything lies in an arrangement: for the editor, the wall and the poster alike. */
export function arrange(map: Omit<LayoutInput, "kept"> & Pick<MapState, "positions">, arrangement: Arrangement): Layout {
  return layouts[arrangement]({ ...map, kept: map.positions[arrangement] ?? {} });
}
