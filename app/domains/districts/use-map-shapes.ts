import { useCallback, useEffect, useState } from "react";
import { shapesVersion } from "./districts.data";
import { projectShapes, type DistrictTopology, type MapShapes } from "./shapes";

let loading: Promise<MapShapes> | undefined;

/** One download per visit, however many maps; a failed one is tried again when asked. */
function loadShapes(): Promise<MapShapes> {
  loading ??= fetch(`/kreise.topojson?v=${shapesVersion}`).then(async (response) => {
    if (!response.ok) throw new Error(`The shapes answered with ${response.status}.`);
    return projectShapes((await response.json()) as DistrictTopology);
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

export type LoadedShapes = { state: "loading" } | { state: "failed"; retry: () => void } | { state: "ready"; shapes: MapShapes };

/** The shapes of all Kreise, fetched in the browser. */
export function useMapShapes(): LoadedShapes {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<MapShapes | "failed" | null>(null);
  useEffect(() => {
    let wanted = true;
    loadShapes().then(
      (shapes) => wanted && setResult(shapes),
      () => wanted && setResult("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setResult(null);
    setAttempt((n) => n + 1);
  }, []);
  if (result === null) return { state: "loading" };
  if (result === "failed") return { state: "failed", retry };
  return { state: "ready", shapes: result };
}
