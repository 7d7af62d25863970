import { columnOf, columns } from "../education-chain";
import type { PartnerState } from "../partner";
import { boxAround, card, inOrder, type Layout, type LayoutInput, type LayoutPartner, type Ring, type RingKey, ringKeys } from "./layout";
import type { Position } from "./map-state";

const ringOf: Record<PartnerState, RingKey> = { active: "active", joining: "joining", interested: "interested", asked: "asked", idea: "asked", declined: "declined" };

/** Middles of two cards that are so far apart cannot cover each other, in whatever direction. */
const apart = Math.hypot(card.width, card.height) + 10;

/** Closeness to the core: the coordinating body in the middle, around it those who are active, taking part, interested, asked or only thought of. */
export function layoutRings(input: LayoutInput): Layout {
  const cards: Record<string, Position> = {};
  const rings: Ring[] = [];
  const put = (partner: LayoutPartner, x: number, y: number) => {
    cards[partner.id] = input.kept[partner.id] ?? { x: Math.round(x - card.width / 2), y: Math.round(y - card.height / 2) };
  };
  const core = input.partners.find(({ id }) => id === input.coordinatorId);
  if (core) put(core, 0, 0);
  let radius = core ? apart : 0;
  for (const key of ringKeys) {
    const members = roundTheChain(input.partners.filter((partner) => partner !== core && ringOf[partner.state] === key));
    if (members.length === 0 && key === "declined") continue;
    radius = Math.max(radius, members.length === 0 ? apart * 0.8 : firstRadius(members.length, radius));
    for (let left = members; left.length > 0; ) {
      const fits = Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, apart / (2 * Math.max(radius, apart / 2))))));
      const circle = left.slice(0, fits);
      circle.forEach((partner, i) => {
        const angle = (2 * Math.PI * i) / circle.length - Math.PI / 2;
        put(partner, radius * Math.cos(angle), radius * Math.sin(angle));
      });
      left = left.slice(fits);
      if (left.length > 0) radius += apart;
    }
    rings.push({ key, radius: Math.round(radius + apart / 2) });
    radius += apart;
  }
  const outer = rings.at(-1)?.radius ?? apart;
  const edge = boxAround([{ x: -outer, y: -outer }], { width: 2 * outer, height: 2 * outer });
  return { arrangement: "rings", cards, places: [], gaps: [], rings, box: union(edge, boxAround(Object.values(cards))) };
}

/** Small rings are not drawn smaller than their neighbours leave room for; the very first may be narrow. */
function firstRadius(members: number, radius: number): number {
  return radius > 0 ? radius : members === 1 ? apart * 0.5 : Math.min(apart / (2 * Math.sin(Math.PI / members)), apart * 1.4);
}

/** In the order of the chain, so that those who serve the same stage stand side by side. */
function roundTheChain(partners: readonly LayoutPartner[]): LayoutPartner[] {
  return inOrder(partners).sort((a, b) => columns.indexOf(columnOf(a)) - columns.indexOf(columnOf(b)));
}

function union(a: Layout["box"], b: Layout["box"]): Layout["box"] {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
