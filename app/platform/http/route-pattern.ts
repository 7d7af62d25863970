import { matchRoutes } from "@remix-run/react";
import type { ServerBuild } from "@remix-run/node";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** Finds the pattern of an address ("/initiativen/:slug"), so that logs hold no slugs and no personal links. */
export function routePatterns(routes: ServerBuild["routes"]): (pathname: string) => string {
  const childrenOf = (parentId?: string): RouteObject[] =>
    Object.values(routes)
      .filter((route) => route.parentId === parentId)
      .map((route): RouteObject =>
        route.index ? { id: route.id, index: true, path: route.path } : { id: route.id, path: route.path, children: childrenOf(route.id) },
      );
  const tree = childrenOf();
  return (pathname) => {
    const path = pathname.replace(/(^\/_root)?\.data$/, "") || "/";
    const matches = matchRoutes(tree, path);
    if (!matches) return "(unknown)";
    return `/${matches.map((match) => match.route.path ?? "").filter(Boolean).join("/")}`;
  };
}
