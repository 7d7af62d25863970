/** React Flow as its own example has it: cards and lines of the library, nothing else. The size stands in the address. */
import { Background, Controls, type Edge, MiniMap, type Node, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";

declare global {
  interface Window {
    bareMap: { nodes: Node[]; edges: Edge[] };
  }
}

function Page() {
  const [nodes, , onNodesChange] = useNodesState(window.bareMap.nodes);
  const [edges, , onEdgesChange] = useEdgesState(window.bareMap.edges);
  return (
    <div style={{ width: "100vw", height: "100vh" }}>
      <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} minZoom={0.05} fitView>
        <Background />
        <Controls />
        <MiniMap />
      </ReactFlow>
    </div>
  );
}

createRoot(document.getElementById("root")!).render(<Page />);
