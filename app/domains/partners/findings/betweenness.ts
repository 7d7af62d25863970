import { UndirectedGraph } from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { NetworkGraph } from "./network-graph";

/**
 * How often a node lies on shortest ways between two others, 0..1 of the pairs of others (betweenness, unweighted,
 * normalised). Below eight nodes such figures say nothing: the caller shows none.
 */
export function betweenness({ nodes, neighbours }: NetworkGraph): Map<string, number> {
  if (nodes.length < 3) return new Map(nodes.map((id) => [id, 0]));
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const id of nodes) for (const other of neighbours.get(id)!) if (id < other) graph.addUndirectedEdge(id, other);
  return new Map(Object.entries(betweennessCentrality(graph, { normalized: true, getEdgeWeight: null })));
}
