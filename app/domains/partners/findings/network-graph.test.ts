import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "./betweenness";
import { cutNodes, density, networkGraph, type NetworkGraph, parts, without } from "./network-graph";

type Edge = [string, string];
const graphOf = (nodes: string, edges: Edge[]) => networkGraph(nodes.split(" ").filter(Boolean), edges.map(([fromId, toId]) => ({ fromId, toId })));

const star = graphOf("m a b c d", [["m", "a"], ["m", "b"], ["c", "m"], ["d", "m"]]);
const path = graphOf("a b c d", [["a", "b"], ["b", "c"], ["c", "d"]]);
const cliques = graphOf("a b c x y z", [["a", "b"], ["b", "c"], ["a", "c"], ["x", "y"], ["y", "z"], ["x", "z"], ["c", "x"]]);
const apart = graphOf("a b c d e", [["a", "b"], ["c", "d"]]);
const empty = graphOf("", []);
const one = graphOf("a", []);

describe("known networks", () => {
  it.each([
    ["star", star, 1, ["m"], 8 / 20, { m: 1, a: 0 }],
    ["path", path, 1, ["b", "c"], 6 / 12, { a: 0, b: 2 / 3, c: 2 / 3 }],
    ["two cliques with a bridge", cliques, 1, ["c", "x"], 14 / 30, { a: 0, c: 0.6, x: 0.6 }],
    ["disconnected", apart, 3, [], 4 / 20, { a: 0 }],
    ["empty", empty, 0, [], 0, {}],
    ["one node", one, 1, [], 0, { a: 0 }],
  ] as const)("%s", (_, graph, partCount, cuts, share, between) => {
    expect(parts(graph)).toHaveLength(partCount);
    expect(cutNodes(graph)).toEqual(cuts);
    expect(density(graph)).toBeCloseTo(share, 10);
    const computed = betweenness(graph);
    for (const [node, value] of Object.entries(between)) expect(computed.get(node)).toBeCloseTo(value, 10);
  });

  it("names the parts, largest first", () => {
    expect(parts(graphOf("e a b c", [["a", "b"], ["b", "c"]]))).toEqual([["a", "b", "c"], ["e"]]);
  });

  it("forgets directions, doubles, loops and edges to nowhere", () => {
    const graph = graphOf("a b", [["a", "b"], ["b", "a"], ["a", "a"], ["a", "z"]]);
    expect([...graph.neighbours.get("a")!]).toEqual(["b"]);
    expect(density(graph)).toBe(1);
  });
});

// The same, computed by other means: all shortest ways counted pair by pair, and every node taken out to see what falls apart.
function distances(graph: NetworkGraph, from: string): Map<string, { far: number; ways: number }> {
  const reached = new Map([[from, { far: 0, ways: 1 }]]);
  let edge = [from];
  for (let far = 1; edge.length > 0; far++) {
    const next = new Map<string, number>();
    for (const node of edge) {
      for (const other of graph.neighbours.get(node)!) if (!reached.has(other)) next.set(other, (next.get(other) ?? 0) + reached.get(node)!.ways);
    }
    for (const [node, ways] of next) reached.set(node, { far, ways });
    edge = [...next.keys()];
  }
  return reached;
}

function countedBetweenness(graph: NetworkGraph): Map<string, number> {
  const all = new Map(graph.nodes.map((id) => [id, distances(graph, id)]));
  const pairs = ((graph.nodes.length - 1) * (graph.nodes.length - 2)) / 2;
  return new Map(
    graph.nodes.map((via) => {
      let sum = 0;
      for (const from of graph.nodes) {
        for (const to of graph.nodes) {
          if (from >= to || from === via || to === via) continue;
          const [whole, first, second] = [all.get(from)!.get(to), all.get(from)!.get(via), all.get(via)!.get(to)];
          if (whole && first && second && first.far + second.far === whole.far) sum += (first.ways * second.ways) / whole.ways;
        }
      }
      return [via, pairs > 0 ? sum / pairs : 0];
    }),
  );
}

const torn = (graph: NetworkGraph) => graph.nodes.filter((id) => parts(without(graph, id)).length > parts(graph).length - (graph.neighbours.get(id)!.size === 0 ? 1 : 0));

/** 26 nodes and 103 edges, always the same ones. */
function generated(): NetworkGraph {
  const nodes = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const edges = new Map<string, Edge>();
  for (let state = 7; edges.size < 103; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const [a, b] = [nodes[Math.floor(state / 65536) % 26]!, nodes[Math.floor(state / 2048) % 26]!].sort() as Edge;
    if (a !== b) edges.set(a + b, [a, b]);
  }
  return graphOf(nodes.join(" "), [...edges.values()]);
}

it("agrees with an independent computation on 26 nodes and 103 edges", () => {
  const graph = generated();
  expect([...graph.neighbours.values()].reduce((sum, { size }) => sum + size, 0)).toBe(206);
  const [fast, slow] = [betweenness(graph), countedBetweenness(graph)];
  for (const id of graph.nodes) expect(fast.get(id)).toBeCloseTo(slow.get(id)!, 10);
  expect(cutNodes(graph)).toEqual(torn(graph));
});

it("agrees with an independent computation on any network", () => {
  const letters = "abcdefghij".split("");
  const edge = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 18 }), (edges) => {
      const graph = graphOf(letters.join(" "), edges);
      expect(cutNodes(graph)).toEqual(torn(graph));
      const [fast, slow] = [betweenness(graph), countedBetweenness(graph)];
      for (const id of graph.nodes) expect(fast.get(id)).toBeCloseTo(slow.get(id)!, 10);
    }),
  );
});

it("takes a chain of ten thousand without exhausting the stack", () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `n${i}`);
  const graph = networkGraph(ids, ids.slice(1).map((toId, i) => ({ fromId: ids[i]!, toId })));
  expect(cutNodes(graph)).toHaveLength(9998);
});
