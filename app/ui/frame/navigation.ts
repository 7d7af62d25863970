export type NavKey =
  | "path"
  | "partners"
  | "goals"
  | "agreement"
  | "financing"
  | "toolbox"
  | "networks"
  | "initiatives"
  | "advising"
  | "service";

export interface NavEntry {
  key: NavKey;
  to: string;
}

export interface FrameUser {
  name: string;
  email: string;
  role: "member" | "adviser" | "service";
}

export interface FrameInitiative {
  slug: string;
  name: string;
}

/** What the header offers: within an initiative its own pages, elsewhere what the person may reach. */
export function navigationFor(user: FrameUser | null, initiative: FrameInitiative | undefined): NavEntry[] {
  if (initiative) {
    const base = `/initiativen/${initiative.slug}`;
    return [
      { key: "path", to: base },
      { key: "partners", to: `${base}/partner` },
      { key: "goals", to: `${base}/ziele` },
      { key: "agreement", to: `${base}/vereinbarung` },
      { key: "financing", to: `${base}/finanzplan` },
      { key: "toolbox", to: "/werkzeugkasten" },
    ];
  }
  const entries: (NavEntry | false)[] = [
    user !== null && user.role !== "member" && { key: "advising", to: "/beratung" },
    user?.role === "service" && { key: "service", to: "/verwaltung" },
    user !== null && { key: "initiatives", to: "/initiativen" },
    { key: "toolbox", to: "/werkzeugkasten" },
    { key: "networks", to: "/netzwerke" },
  ];
  return entries.filter((entry): entry is NavEntry => entry !== false);
}

const ownPages = ["partner", "ziele", "vereinbarung", "finanzplan"];

/**
 * Which entry the page belongs to: "page" if it is that page, "true" if it lies below it. The steps of the path that
 * have no entry of their own belong to the path.
 */
export function currentEntry(entry: NavEntry, path: string): "page" | "true" | undefined {
  const pathname = path.split(/[?#]/)[0] ?? "";
  if (pathname === entry.to) return "page";
  if (!pathname.startsWith(`${entry.to}/`)) return undefined;
  const next = pathname.slice(entry.to.length + 1).split("/")[0] ?? "";
  if (entry.key === "path" && ownPages.includes(next)) return undefined;
  return "true";
}
