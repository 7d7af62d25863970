import { fetchPage } from "./fetch-page";
import { javascriptOf } from "./javascript";
import { compare, type Compared } from "./measure";

interface Addresses {
  ours: string;
  bare: string;
  /** of the signed-in lead */
  cookie: string;
  /** the demo's initiative and a network of the directory */
  slug: string;
  network: string;
}

/** A page of the path beside a bare Remix page, both over one warm connection. */
export async function measurePathPage({ ours, bare, cookie, slug }: Addresses): Promise<Compared> {
  const own = `${ours}/initiativen/${slug}`;
  const other = `${bare}/?slug=${slug}`;
  return compare(() => fetchPage(own, cookie), () => fetchPage(other), { warm: 100, repeats: 200 });
}

export interface PageSize {
  page: string;
  /** bytes above the bare page */
  above: number;
}

export interface Sizes {
  /** bytes of the bare page */
  bare: number;
  pages: PageSize[];
}

/** Pages that people read or write text on; those with a map or a drawing board are none. */
const textPages = ({ slug, network }: Addresses): [page: string, path: string][] => [
  ["Startseite", "/"],
  ["Werkzeugkasten", "/werkzeugkasten"],
  ["Leitfaden", "/werkzeugkasten/pruefen-was-es-gibt"],
  ["Netzwerke", "/netzwerke"],
  ["ein Netzwerk", `/netzwerke/${network}`],
  ["Anmelden", "/anmelden"],
  ["Konto anlegen", "/registrieren"],
  ["Datenschutz", "/datenschutz"],
  ["Impressum", "/impressum"],
  ["Meine Initiativen", "/initiativen"],
  ["Unser Weg", `/initiativen/${slug}`],
  ["Impuls", `/initiativen/${slug}/impuls`],
  ["Was gibt es schon?", `/initiativen/${slug}/bestand`],
  ["Gespräche", `/initiativen/${slug}/bestand/gespraeche`],
  ["Team", `/initiativen/${slug}/team`],
  ["Verlauf", `/initiativen/${slug}/verlauf`],
  ["Konto", "/konto"],
];

/** Compressed JavaScript of the text pages above that of the bare page. */
export async function measureJavascript(addresses: Addresses): Promise<Sizes> {
  const signedOut = new Set(["/anmelden", "/registrieren"]);
  const bare = await javascriptOf(`${addresses.bare}/?slug=${addresses.slug}`, "");
  const known = new Map();
  const pages: PageSize[] = [];
  for (const [page, path] of textPages(addresses)) {
    const bytes = await javascriptOf(addresses.ours + path, signedOut.has(path) ? "" : addresses.cookie, known);
    pages.push({ page, above: bytes - bare });
  }
  return { bare, pages };
}
