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
  /** what it leads to is still being built: said before the click */
  later?: boolean;
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
    const own: NavEntry[] = [
      { key: "path", to: base },
      { key: "partners", to: `${base}/partner` },
      { key: "goals", to: `${base}/ziele`, later: true },
      { key: "agreement", to: `${base}/vereinbarung`, later: true },
      { key: "financing", to: `${base}/finanzplan`, later: true },
      { key: "toolbox", to: `/werkzeugkasten?${new URLSearchParams({ initiative: initiative.slug }).toString()}` },
    ];
    // The way back to the other groups in place of the toolbox, which is in the footer too: the bar has no room for both.
    return user === null || user.role === "member" ? own : [{ key: "advising", to: "/beratung" }, ...own.filter(({ key }) => key !== "toolbox")];
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

/** The account page; from an initiative it leads back there. */
export function accountAddress(initiative: FrameInitiative | undefined): string {
  return initiative ? `/konto?${new URLSearchParams({ initiative: initiative.slug }).toString()}` : "/konto";
}

const ownPages = ["partner", "ziele", "vereinbarung", "finanzplan"];

/**
 * Which entry the page belongs to: "page" if it is that page, "true" if it lies below it. The steps of the path that
 * have no entry of their own belong to the path.
 */
export function currentEntry(entry: NavEntry, path: string): "page" | "true" | undefined {
  const pathname = path.split(/[?#]/)[0] ?? "";
  const to = entry.to.split("?")[0] ?? "";
  if (pathname === to) return "page";
  if (!pathname.startsWith(`${to}/`)) return undefined;
  const next = pathname.slice(to.length + 1).split("/")[0] ?? "";
  if (entry.key === "path" && ownPages.includes(next)) return undefined;
  return "true";
}
