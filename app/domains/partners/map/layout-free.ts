import { boxAround, card, cardsMeet, inOrder, type Layout, type LayoutInput, type LayoutPartner } from "./layout";
import type { Position } from "./map-state";

/** A graph as ELK reads it, and what it gives back: the same with positions. */
export interface ElkGraph {
  id: string;
  layoutOptions?: Record<string, string>;
  children: { id: string; width: number; height: number; x?: number; y?: number }[];
  edges: { id: string; sources: string[]; targets: string[] }[];
}

const room = 26;

/** Free arrangement: what was put somewhere stays; others stand near those they work with, and whoever has no relation below. */
export function layoutFree(input: LayoutInput): Layout {
  const cards: Record<string, Position> = {};
  for (const { id } of input.partners) {
    const kept = input.kept[id];
    if (kept) cards[id] = kept;
  }
  const taken = Object.values(cards);
  const neighbours = neighboursOf(input);
  const put = (id: string, wanted: Position) => {
    cards[id] = nearestFree(wanted, taken);
    taken.push(cards[id]);
  };
  const open = inOrder(input.partners).filter(({ id }) => !(id in cards));
  // Those with a neighbour that stands already first: others may then lean on them.
  for (let waiting = open; waiting.length > 0; ) {
    const near = waiting.filter(({ id }) => neighbours.get(id)?.some((other) => other in cards));
    const round: readonly LayoutPartner[] = near.length > 0 ? near : waiting;
    for (const { id } of round) {
      const around = (neighbours.get(id) ?? []).flatMap((other) => cards[other] ?? []);
      put(id, around.length > 0 ? middle(around) : belowAll(taken));
    }
    waiting = waiting.filter(({ id }) => !(id in cards));
  }
  return { arrangement: "free", cards, places: [], gaps: [], rings: [], box: boxAround(Object.values(cards)) };
}

/** Only partners with a relation: the layout of the others says nothing. */
export function elkGraph({ partners, relations }: LayoutInput): ElkGraph {
  const linked = new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]));
  const there = new Set(partners.map(({ id }) => id));
  return {
    id: "map",
    layoutOptions: {
      "elk.algorithm": partners.length > 300 ? "org.eclipse.elk.force" : "org.eclipse.elk.stress",
      "elk.stress.desiredEdgeLength": "230",
      "elk.spacing.nodeNode": "60",
      "elk.randomSeed": "1",
      "elk.separateConnectedComponents": "true",
    },
    children: inOrder(partners).filter(({ id }) => linked.has(id)).map(({ id }) => ({ id, ...card })),
    edges: relations.filter(({ fromId, toId }) => there.has(fromId) && there.has(toId)).map(({ fromId, toId }, i) => ({ id: `e${i}`, sources: [fromId], targets: [toId] })),
  };
}

/** Positions that ELK found, moved apart where cards would cover each other, around the middle of the map. */
export function positionsFromElk(graph: ElkGraph): Record<string, Position> {
  const found = graph.children.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
  const { x, y, width, height } = boxAround(found);
  const taken: Position[] = [];
  return Object.fromEntries(
    found.map((card) => {
      const at = nearestFree({ x: Math.round(card.x - x - width / 2), y: Math.round(card.y - y - height / 2) }, taken);
      taken.push(at);
      return [card.id, at];
    }),
  );
}

/** The nearest spot, on growing rounds about the wanted one, at which no other card lies. */
function nearestFree(wanted: Position, taken: readonly Position[]): Position {
  const isFree = (at: Position) => !taken.some((other) => cardsMeet(other, at, room));
  if (isFree(wanted)) return wanted;
  for (let round = 1; ; round++) {
    for (let i = 0; i < 8 * round; i++) {
      const angle = (2 * Math.PI * i) / (8 * round);
      const at = { x: Math.round(wanted.x + Math.cos(angle) * round * 50), y: Math.round(wanted.y + Math.sin(angle) * round * 40) };
      if (isFree(at)) return at;
    }
  }
}

function neighboursOf({ relations }: LayoutInput): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { fromId, toId } of relations) {
    neighbours.set(fromId, [...(neighbours.get(fromId) ?? []), toId]);
    neighbours.set(toId, [...(neighbours.get(toId) ?? []), fromId]);
  }
  return neighbours;
}

function middle(positions: readonly Position[]): Position {
  const sum = positions.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: Math.round(sum.x / positions.length), y: Math.round(sum.y / positions.length) };
}

function belowAll(taken: readonly Position[]): Position {
  if (taken.length === 0) return { x: 0, y: 0 };
  const { x, y, height } = boxAround(taken);
  return { x, y: y + height + room };
}
