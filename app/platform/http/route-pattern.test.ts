import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routePatterns } from "./route-pattern";

const route = (id: string, path?: string, parentId = "root", index?: boolean) => ({ id, path, parentId, index });
const patternOf = routePatterns({
  root: { id: "root", path: "" },
  home: route("home", undefined, "root", true),
  signIn: route("signIn", "anmelden", "root", true),
  token: route("token", "passwort/:token"),
  initiative: route("initiative", "initiativen/:slug"),
  check: route("check", "bestand", "initiative"),
  rest: route("rest", "*"),
} as unknown as ServerBuild["routes"]);

test.each([
  ["/", "/"],
  ["/_root.data", "/"],
  ["/anmelden", "/anmelden"],
  ["/anmelden.data", "/anmelden"],
  ["/passwort/very-secret", "/passwort/:token"],
  ["/initiativen/mint-an-der-kueste/bestand.data", "/initiativen/:slug/bestand"],
  ["/what/ever", "/*"],
])("%s is logged as %s", (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});
