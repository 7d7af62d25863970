import type { ElkGraph } from "../map/layout-free";

const worker = "/karten-anordnung.js";

/** Has ELK find the positions of a graph, in a worker, so that the page stays awake meanwhile. Rejects where that is not possible. */
export async function orderByRelations(graph: ElkGraph): Promise<ElkGraph> {
  const { default: Elk } = await import("elkjs/lib/elk-api.js");
  const elk = new Elk({ workerUrl: worker });
  try {
    return (await elk.layout(structuredClone(graph))) as ElkGraph;
  } finally {
    elk.terminateWorker();
  }
}
