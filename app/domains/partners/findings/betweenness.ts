import type { NetworkGraph } from "./network-graph";

/**
 * How often a node lies on shortest ways between two others, 0..1 of the pairs of others (betweenness, unweighted,
 * normalised). Below eight nodes such figures say nothing: the caller shows none.
 * Brandes' algorithm (2001) on numbered nodes: one breadth-first search from each, then the shares gathered backwards.
 */
export function betweenness({ nodes, neighbours }: NetworkGraph): Map<string, number> {
  const count = nodes.length;
  const numberOf = new Map(nodes.map((id, i) => [id, i]));
  const next = nodes.map((id) => [...neighbours.get(id)!].map((other) => numberOf.get(other)!));
  const sums = new Float64Array(count);
  const far = new Int32Array(count);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const order = new Int32Array(count);
  for (let start = 0; start < count; start++) {
    far.fill(-1);
    ways.fill(0);
    share.fill(0);
    far[start] = 0;
    ways[start] = 1;
    order[0] = start;
    let found = 1;
    for (let i = 0; i < found; i++) {
      const node = order[i]!;
      for (const other of next[node]!) {
        if (far[other]! < 0) {
          far[other] = far[node]! + 1;
          order[found++] = other;
        }
        if (far[other] === far[node]! + 1) ways[other]! += ways[node]!;
      }
    }
    for (let i = found - 1; i > 0; i--) {
      const node = order[i]!;
      const passed = (1 + share[node]!) / ways[node]!;
      for (const other of next[node]!) if (far[other] === far[node]! - 1) share[other]! += ways[other]! * passed;
      sums[node]! += share[node]!;
    }
  }
  // Every pair was counted from both of its ends.
  const pairs = (count - 1) * (count - 2);
  return new Map(nodes.map((id, i) => [id, pairs > 0 ? sums[i]! / pairs : 0]));
}
