import { createContext, useContext } from "react";

/** Nonce of the page's Content-Security-Policy. Known on the server only: browsers hide it from scripts. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
