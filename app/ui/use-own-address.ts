import { useLocation } from "@remix-run/react";

/**
 * Address of this page, for the `action` of its own forms: without it an index route is sent to as "?index", which then
 * stands in the address bar after an error.
 */
export function useOwnAddress(): string {
  const { pathname, search } = useLocation();
  return `${pathname}${search}`;
}
