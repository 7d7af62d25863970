// The import rules of the house. Rooms of a domain: see docs/decisions/0001.
const serverFile = "\\.server\\.tsx?$";
const testFile = "\\.test\\.tsx?$";

// A domain may use those before it, never one after it: so there are no circles.
const order = ["site", "vocabulary", "names", "districts", "account", "partners", "impulse", "conversations", "networks", "journey", "initiative", "toolbox", "review"];
const oneWay = order.slice(0, -1).map((domain, i) => ({
  name: `${domain}-knows-only-what-comes-before`,
  severity: "error",
  from: { path: `^app/domains/${domain}/`, pathNot: testFile },
  to: { path: `^app/domains/(${order.slice(i + 1).join("|")})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "machines-are-pure", severity: "error", from: { path: "^machines/", pathNot: testFile }, to: { pathNot: ["^machines/", "node_modules/xstate/"] } },
    {
      name: "rules-and-schemas-are-pure",
      comment: "A pure file or schema imports no React, Remix, Prisma or .server file.",
      severity: "error",
      from: { path: "^app/domains/[^/]+/[^/]+\\.ts$", pathNot: [serverFile, testFile, "/use-[^/]+\\.ts$"] },
      to: { path: ["node_modules/(react|react-dom|@remix-run|@prisma|pg)/", serverFile, "prisma-client", "\\.tsx$"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-stay-in-the-browser",
      comment: "A component imports no .server file (types may pass).",
      severity: "error",
      from: { path: "^app/(domains|ui)/.*\\.tsx$", pathNot: [serverFile, testFile] },
      to: { path: serverFile, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domains-have-two-doors",
      comment: "Another domain is entered by index.ts or index.server.ts; components and texts by their path.",
      severity: "error",
      from: { path: "^app/domains/([^/]+)/", pathNot: testFile },
      to: { path: "^app/domains/([^/]+)/.+\\.ts$", pathNot: ["^app/domains/$1/", "/index\\.ts$", "/index\\.server\\.ts$", "\\.text\\.ts$"] },
    },
    {
      name: "routes-use-the-doors",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/domains/[^/]+/.+\\.ts$", pathNot: ["/index\\.ts$", "/index\\.server\\.ts$", "/schema\\.ts$", "/use-[^/]+\\.ts$", "\\.text\\.ts$"], dependencyTypesNot: ["type-only"] },
    },
    { name: "platform-stands-below", severity: "error", from: { path: "^app/(platform|ui)/", pathNot: testFile }, to: { path: "^app/(domains|routes)/" } },
    { name: "domains-know-no-routes", severity: "error", from: { path: "^app/domains/" }, to: { path: "^app/routes/" } },
    ...oneWay,
    { name: "no-circles", severity: "error", from: { pathNot: "prisma-client" }, to: { circular: true, viaOnly: { pathNot: "prisma-client" } } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["prisma-client/(internal|models)"] },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
