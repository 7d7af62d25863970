type Ring = readonly (readonly number[])[];

const cells = 24;

/**
 * A point well inside a shape, as far from its border as a coarse grid finds: where its mark stands. The centroid would not do:
 * that of a Landkreis around a city lies in the city. Degrees in and out; longitudes are shortened as at 51° north.
 */
export function labelAnchor(polygons: readonly (readonly Ring[])[]): [number, number] {
  const largest = [...polygons].sort((a, b) => extent(b) - extent(a))[0]!;
  const [west, south, east, north] = boxOf(largest[0]!);
  let best: { at: [number, number]; room: number } = { at: [(west + east) / 2, (south + north) / 2], room: -1 };
  for (let i = 1; i < cells; i++) {
    for (let j = 1; j < cells; j++) {
      const at: [number, number] = [west + ((east - west) * i) / cells, south + ((north - south) * j) / cells];
      if (!isInside(at, largest)) continue;
      const room = distanceToBorder(at, largest);
      if (room > best.room) best = { at, room };
    }
  }
  return [Number(best.at[0].toFixed(3)), Number(best.at[1].toFixed(3))];
}

function boxOf(ring: Ring): [number, number, number, number] {
  const xs = ring.map(([x]) => x!);
  const ys = ring.map(([, y]) => y!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function extent(polygon: readonly Ring[]): number {
  const [west, south, east, north] = boxOf(polygon[0]!);
  return (east - west) * (north - south);
}

function isInside([x, y]: [number, number], rings: readonly Ring[]): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges(rings)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function distanceToBorder([x, y]: [number, number], rings: readonly Ring[]): number {
  const squeeze = Math.cos((51 * Math.PI) / 180);
  let nearest = Infinity;
  for (const [[x1, y1], [x2, y2]] of edges(rings)) {
    const dx = (x2 - x1) * squeeze;
    const dy = y2 - y1;
    const px = (x - x1) * squeeze;
    const py = y - y1;
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  }
  return nearest;
}

function* edges(rings: readonly Ring[]): Generator<[[number, number], [number, number]]> {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) yield [ring[i - 1] as [number, number], ring[i] as [number, number]];
  }
}
