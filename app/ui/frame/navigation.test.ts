import { describe, expect, it } from "vitest";
import { currentEntry, navigationFor } from "./navigation";

const initiative = { slug: "kueste", name: "MINT an der Küste" };
const member = { name: "A", email: "a@example.org", role: "member" } as const;

const keys = (...args: Parameters<typeof navigationFor>) => navigationFor(...args).map((entry) => entry.key);

describe("navigationFor", () => {
  it("offers each role what it may reach", () => {
    expect(keys(null, undefined)).toEqual(["toolbox", "networks"]);
    expect(keys(member, undefined)).toEqual(["initiatives", "toolbox", "networks"]);
    expect(keys({ ...member, role: "adviser" }, undefined)).toContain("advising");
    expect(keys({ ...member, role: "service" }, undefined)).toEqual(expect.arrayContaining(["advising", "service"]));
  });
  it("shows an initiative its own pages", () => {
    expect(keys(member, initiative)).toEqual(["path", "partners", "goals", "agreement", "financing", "toolbox"]);
    // The toolbox is everybody's; who comes from an initiative goes on reading for it.
    expect(navigationFor(member, initiative).at(-1)?.to).toBe("/werkzeugkasten?initiative=kueste");
    expect(keys({ ...member, role: "adviser" }, initiative).slice(0, 2)).toEqual(["advising", "path"]);
  });
});

describe("currentEntry", () => {
  const current = (path: string) =>
    navigationFor(member, initiative).flatMap((entry) => {
      const value = currentEntry(entry, path);
      return value ? [`${entry.key}:${value}`] : [];
    });
  it("marks exactly one entry", () => {
    expect(current("/initiativen/kueste")).toEqual(["path:page"]);
    expect(current("/initiativen/kueste?ansicht=liste")).toEqual(["path:page"]);
    expect(current("/initiativen/kueste/bestand/gespraeche")).toEqual(["path:true"]);
    expect(current("/initiativen/kueste/partner")).toEqual(["partners:page"]);
    expect(current("/initiativen/kueste/partner/neu")).toEqual(["partners:true"]);
    expect(current("/initiativen/kueste-2/partner")).toEqual([]);
    expect(current("/werkzeugkasten/start")).toEqual(["toolbox:true"]);
  });
});
