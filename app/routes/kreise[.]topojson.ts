import type { LoaderFunctionArgs } from "@remix-run/node";
import { serveShapes } from "~/domains/districts/index.server";

/** Public data, the same for everyone. */
export function loader({ request }: LoaderFunctionArgs) {
  return serveShapes(request);
}
