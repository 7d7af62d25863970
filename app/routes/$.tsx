import { data } from "@remix-run/node";

/** Addresses that no route knows: only within a route does the root load language, person and request id for the error page. */
function notFound(): never {
  throw data(null, { status: 404 });
}

export const loader = notFound;
export const action = notFound;

export default function NoPage() {
  return null;
}
