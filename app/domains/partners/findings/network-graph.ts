/** A network as its measures need it: who is connected with whom, each pair once, nobody with itself. */
export interface NetworkGraph {
  nodes: readonly string[];
  neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the graph of the given nodes; edges to others are left out, directions and doubles are forgotten. */
export function networkGraph(nodes: readonly string[], edges: readonly { fromId: string; toId: string }[]): NetworkGraph {
  const neighbours = new Map<string, Set<string>>(nodes.map((id) => [id, new Set()]));
  for (const { fromId, toId } of edges) {
    const [from, to] = [neighbours.get(fromId), neighbours.get(toId)];
    if (fromId === toId || !from || !to) continue;
    from.add(toId);
    to.add(fromId);
  }
  return { nodes: [...neighbours.keys()], neighbours };
}

/** The graph that is left when a node leaves. */
export function without(graph: NetworkGraph, gone: string): NetworkGraph {
  const nodes = graph.nodes.filter((id) => id !== gone);
  return { nodes, neighbours: new Map(nodes.map((id) => [id, new Set([...graph.neighbours.get(id)!].filter((other) => other !== gone))])) };
}

/** The parts that hang together, largest first; equal ones in the order of their first node. */
export function parts(graph: NetworkGraph): string[][] {
  return partsAmong(graph, graph.nodes, new Set());
}

/** What the part around a node falls into when it leaves, largest first. */
export function piecesWithout(graph: NetworkGraph, node: string): string[][] {
  return partsAmong(graph, [...graph.neighbours.get(node)!], new Set([node]));
}

/** The parts that begin at one of `starts`, without the nodes already in `seen`. */
function partsAmong(graph: NetworkGraph, starts: readonly string[], seen: Set<string>): string[][] {
  const found: string[][] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (let i = 0; i < part.length; i++) {
      for (const next of graph.neighbours.get(part[i]!)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    found.push(part);
  }
  return found.sort((a, b) => b.length - a.length);
}

/**
 * Nodes whose leaving tears their part in two or more (articulation points), in the order of the nodes.
 * Tarjan's depth-first search, with a stack of its own so that long chains do not exhaust the call stack.
 */
export function cutNodes(graph: NetworkGraph): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const cuts = new Set<string>();
  for (const root of graph.nodes) {
    if (order.has(root)) continue;
    let rootChildren = 0;
    const stack: { node: string; parent: string | null; rest: Iterator<string> }[] = [];
    const enter = (node: string, parent: string | null) => {
      order.set(node, order.size);
      low.set(node, order.get(node)!);
      stack.push({ node, parent, rest: graph.neighbours.get(node)!.values() });
    };
    enter(root, null);
    while (stack.length > 0) {
      const { node, parent, rest } = stack[stack.length - 1]!;
      const next = rest.next();
      if (!next.done) {
        const other = next.value;
        if (!order.has(other)) {
          if (node === root) rootChildren += 1;
          enter(other, node);
        } else if (other !== parent) low.set(node, Math.min(low.get(node)!, order.get(other)!));
        continue;
      }
      stack.pop();
      if (parent === null) continue;
      low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
      if (parent !== root && low.get(node)! >= order.get(parent)!) cuts.add(parent);
    }
    if (rootChildren > 1) cuts.add(root);
  }
  return graph.nodes.filter((id) => cuts.has(id));
}

/** Share of possible connections that exist, 0..1; 0 below two nodes. */
export function density(graph: NetworkGraph): number {
  const count = graph.nodes.length;
  if (count < 2) return 0;
  const ends = graph.nodes.reduce((sum, id) => sum + graph.neighbours.get(id)!.size, 0);
  return ends / (count * (count - 1));
}
