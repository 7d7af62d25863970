import { useState } from "react";

/**
 * Key for a form whose page stays after success: changes when an answer with errors gives way to none, so that the errors
 * of the attempt before go away.
 */
export function useFreshKey(result: unknown): number {
  const [seen, setSeen] = useState({ refused: false, key: 0 });
  const refused = result !== undefined;
  if (refused !== seen.refused) setSeen({ refused, key: seen.key + (refused ? 0 : 1) });
  return seen.key;
}
