import type { MapNews, MapState } from "../map/map-state";

/** The map with what became of everything that changed since. News that are older than the map change nothing. */
export function applyNews(map: MapState, news: MapNews): MapState {
  if (news.revision <= map.revision) return map;
  const positions = { ...map.positions };
  for (const { id, arrangement, position } of news.positions) {
    const { [id]: _, ...rest } = positions[arrangement] ?? {};
    positions[arrangement] = position ? { ...rest, [id]: position } : rest;
  }
  return {
    revision: news.revision,
    partners: merged(map.partners, news.partners),
    relations: merged(map.relations, news.relations),
    offers: merged(map.offers, news.offers),
    positions,
    missingStages: news.missingStages,
    coordinatorId: news.coordinatorId,
  };
}

/** Changed ones in their place, new ones at the end, those that are gone left out. */
function merged<T extends { id: string }>(list: readonly T[], news: Readonly<Record<string, T | null>>): T[] {
  const known = new Set(list.map(({ id }) => id));
  const kept = list.flatMap((item) => (item.id in news ? (news[item.id] ?? []) : [item]));
  return [...kept, ...Object.values(news).filter((item): item is T => item !== null && !known.has(item.id))];
}
