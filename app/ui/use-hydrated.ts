import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the server's HTML and the first render in the browser, then true: for controls that need JavaScript. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
