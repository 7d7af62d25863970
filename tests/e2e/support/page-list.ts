/** Who looks at a page: nobody signed in, or somebody of the demo. */
export type Viewer = "nobody" | "leitung" | "beratung" | "servicestelle";

/** Ids of example rows, looked up in the database of the demo. */
export interface World {
  /** A half-way initiative with something of everything. */
  slug: string;
  /** One that has just begun, of the same lead. */
  emptySlug: string;
  network: string;
  networkId: string;
  partner: string;
  partnerImport: string;
  /** open, with entries that wait */
  workshop: string;
  workshopCode: string;
  conversation: string;
  search: string;
  find: string;
  proposal: string;
  /** of the adviser */
  note: string;
  /** account of the adviser */
  adviser: string;
}

export interface Visit {
  by: Viewer;
  address: string;
  /** 200 unless it says otherwise. */
  status?: number;
}

/** What is looked at of a route; "layout": its children are. */
type Entry = "layout" | ((world: World) => Visit[]);

const of = (by: Viewer, ...addresses: string[]): Visit[] => addresses.map((address) => ({ by, address }));
const refused = (status: number, address: string): Visit[] => [{ by: "nobody", address, status }];

/** A page of an initiative, filled and empty; steps that are led alike are looked at empty once ("partner"). */
const both = (path: string): Entry => ({ slug, emptySlug }) => of("leitung", `/initiativen/${slug}${path}`, `/initiativen/${emptySlug}${path}`);
const filled = (path: (world: World) => string): Entry => (world) => of("leitung", `/initiativen/${world.slug}${path(world)}`);

/** Every page in app/routes. A new one without a line here fails the test. */
export const pageList: Record<string, Entry> = {
  "$.tsx": () => refused(404, "/gibt-es-nicht"),
  "_index.tsx": () => of("nobody", "/"),
  "adresse.$token.tsx": () => refused(410, "/adresse/unbekannt"),
  "anmelden._index.tsx": () => of("nobody", "/anmelden"),
  "anmelden.link.tsx": () => of("nobody", "/anmelden/link?token=unbekannt"),
  "anmelden.verschickt.tsx": () => of("nobody", "/anmelden/verschickt"),
  "anmelden.zweiter-faktor.tsx": () => of("nobody", "/anmelden/zweiter-faktor"),
  "beratung._index.tsx": () => of("beratung", "/beratung"),
  "beratung.besuch.$id.tsx": ({ note }) => of("beratung", `/beratung/besuch/${note}`),
  "beratung.besuch._index.tsx": () => of("beratung", "/beratung/besuch"),
  "datenschutz.tsx": () => of("nobody", "/datenschutz"),
  "einladung.$token.tsx": () => of("nobody", "/einladung/unbekannt"),
  "entwicklung.mails.tsx": () => of("nobody", "/entwicklung/mails"),
  "gespraech.$token.tsx": () => refused(404, "/gespraech/unbekannt"),
  "impressum.tsx": () => of("nobody", "/impressum"),
  "initiativen.$slug.tsx": "layout",
  "initiativen.$slug._index.tsx": (world) => [...of("leitung", `/initiativen/${world.slug}`, `/initiativen/${world.emptySlug}`), ...of("beratung", `/initiativen/${world.slug}`)],
  "initiativen.$slug.anschluss.tsx": both("/anschluss"),
  "initiativen.$slug.beratung.tsx": ({ slug }) => [...of("beratung", `/initiativen/${slug}/beratung`), ...of("leitung", `/initiativen/${slug}/beratung`)],
  "initiativen.$slug.bestand.tsx": "layout",
  "initiativen.$slug.bestand._index.tsx": both("/bestand"),
  "initiativen.$slug.bestand.entscheidung.tsx": both("/bestand/entscheidung"),
  "initiativen.$slug.bestand.gespraeche.tsx": both("/bestand/gespraeche"),
  "initiativen.$slug.bestand.gesucht.tsx": both("/bestand/gesucht"),
  "initiativen.$slug.bestand_.gebiet.tsx": both("/bestand/gebiet"),
  "initiativen.$slug.bestand_.gespraeche.$id.tsx": ({ slug, conversation }) =>
    of("leitung", ...["", "?bearbeiten=1", "?loeschen=1"].map((query) => `/initiativen/${slug}/bestand/gespraeche/${conversation}${query}`)),
  "initiativen.$slug.bestand_.gespraeche.neu.tsx": filled(() => "/bestand/gespraeche/neu"),
  "initiativen.$slug.bestand_.gesucht.$id.tsx": ({ slug, search }) => of("leitung", ...["", "?loeschen=1"].map((query) => `/initiativen/${slug}/bestand/gesucht/${search}${query}`)),
  "initiativen.$slug.bestand_.netzwerke.$id.tsx": filled(({ networkId }) => `/bestand/netzwerke/${networkId}`),
  "initiativen.$slug.bestand_.netzwerke.$id_.aendern.tsx": filled(({ find }) => `/bestand/netzwerke/${find}/aendern`),
  "initiativen.$slug.bestand_.netzwerke.$id_.entfernen.tsx": filled(({ find }) => `/bestand/netzwerke/${find}/entfernen`),
  "initiativen.$slug.bestand_.netzwerke.neu.tsx": filled(() => "/bestand/netzwerke/neu"),
  "initiativen.$slug.einstellungen.tsx": both("/einstellungen"),
  "initiativen.$slug.finanzplan.tsx": filled(() => "/finanzplan"),
  "initiativen.$slug.gruendung.tsx": filled(() => "/gruendung"),
  "initiativen.$slug.impuls.tsx": both("/impuls"),
  "initiativen.$slug.impuls_.partner.$id.tsx": filled(({ partner }) => `/impuls/partner/${partner}`),
  "initiativen.$slug.impuls_.partner.$id_.entfernen.tsx": filled(({ partner }) => `/impuls/partner/${partner}/entfernen`),
  "initiativen.$slug.impuls_.partner.neu.tsx": filled(() => "/impuls/partner/neu"),
  "initiativen.$slug.jahrespruefung.tsx": filled(() => "/jahrespruefung"),
  "initiativen.$slug.koordination.tsx": filled(() => "/koordination"),
  "initiativen.$slug.partner_.import._index.tsx": both("/partner/import"),
  "initiativen.$slug.partner_.import.$id.tsx": filled(({ partnerImport }) => `/partner/import/${partnerImport}`),
  "initiativen.$slug.partner_.poster.tsx": both("/partner/poster"),
  "initiativen.$slug.partner_.workshop._index.tsx": ({ slug, emptySlug }) => [...of("leitung", `/initiativen/${slug}/partner/workshop`, `/initiativen/${emptySlug}/partner/workshop`), ...of("beratung", `/initiativen/${slug}/partner/workshop`)],
  "initiativen.$slug.partner_.workshop.$id.tsx": ({ slug, workshop }) => [...of("leitung", `/initiativen/${slug}/partner/workshop/${workshop}`), ...of("beratung", `/initiativen/${slug}/partner/workshop/${workshop}`)],
  "initiativen.$slug_.partner_.wand.tsx": ({ slug, emptySlug }) => [...of("leitung", ...["", "?dunkel"].map((query) => `/initiativen/${slug}/partner/wand${query}`), `/initiativen/${emptySlug}/partner/wand`), ...of("beratung", `/initiativen/${slug}/partner/wand`)],
  "w._index.tsx": () => of("nobody", "/w", "/w?code=xyz"),
  "w.$code.tsx": ({ workshopCode }) => [...of("nobody", `/w/${workshopCode}`), ...refused(404, "/w/unbekannt")],
  "initiativen.$slug.partner.tsx": ({ slug, emptySlug, partner }) => [
    ...of("leitung", ...["", "?ansicht=tabelle", "?ansicht=tabelle&q=gibtesnicht", `?ansicht=tabelle&zeile=${partner}`, "?ansicht=erkenntnisse", "?ansicht=karte&zeige=stageEmpty.kita", "?ansicht=gespraeche", "?ansicht=geben-und-brauchen"].map((query) => `/initiativen/${slug}/partner${query}`), `/initiativen/${emptySlug}/partner`),
    ...of("beratung", `/initiativen/${slug}/partner?ansicht=tabelle`),
  ],
  "initiativen.$slug.partner_.neu.tsx": filled(() => "/partner/neu"),
  "initiativen.$slug.partner_.$id.tsx": ({ slug, partner }) => [...of("leitung", `/initiativen/${slug}/partner/${partner}`), ...of("beratung", `/initiativen/${slug}/partner/${partner}`)],
  "initiativen.$slug.partner_.$id_.aendern.tsx": filled(({ partner }) => `/partner/${partner}/aendern`),
  "initiativen.$slug.partner_.$id_.entfernen.tsx": filled(({ partner }) => `/partner/${partner}/entfernen`),
  "initiativen.$slug.partner_.angebote.$id.tsx": filled(() => "/partner/angebote/neu"),
  "initiativen.$slug.partner_.entfernt.tsx": both("/partner/entfernt"),
  "partner.$token.tsx": () => refused(410, "/partner/unbekannt"),
  "initiativen.$slug.rueckhalt.tsx": filled(() => "/rueckhalt"),
  "initiativen.$slug.schritt.$step.tsx": filled(() => "/schritt/impulse"),
  "initiativen.$slug.team.tsx": both("/team"),
  "initiativen.$slug.vereinbarung.tsx": filled(() => "/vereinbarung"),
  "initiativen.$slug.verlauf.tsx": both("/verlauf"),
  "initiativen.$slug.vision.tsx": filled(() => "/vision"),
  "initiativen.$slug.ziele.tsx": filled(() => "/ziele"),
  "initiativen._index.tsx": () => [...of("leitung", "/initiativen"), ...of("servicestelle", "/initiativen")],
  "initiativen.neu.tsx": () => of("leitung", "/initiativen/neu"),
  "konto.tsx": () => of("leitung", "/konto"),
  "konto_.adresse.tsx": () => of("leitung", "/konto/adresse"),
  "konto_.loeschen.tsx": () => of("leitung", "/konto/loeschen"),
  "konto_.sitzungen.tsx": () => of("leitung", "/konto/sitzungen"),
  "konto_.zwei-faktor.tsx": () => of("leitung", "/konto/zwei-faktor"),
  "netzwerke.$slug.tsx": ({ network }) => of("nobody", `/netzwerke/${network}`),
  "netzwerke.$slug_.berichtigen.tsx": ({ network }) => of("nobody", `/netzwerke/${network}/berichtigen`),
  "netzwerke._index.tsx": () => of("nobody", "/netzwerke", "/netzwerke?land=NI&kreis=03359", "/netzwerke?q=gibtesnicht"),
  "netzwerke.karte.tsx": () => of("nobody", "/netzwerke/karte"),
  "passwort-vergessen.tsx": () => of("nobody", "/passwort-vergessen"),
  "passwort.$token.tsx": () => of("nobody", "/passwort/unbekannt"),
  "registrieren.tsx": () => of("nobody", "/registrieren"),
  "ui.tsx": () => of("nobody", "/ui"),
  "unterzeichnen.tsx": () => of("nobody", "/unterzeichnen"),
  "verwaltung._index.tsx": () => of("servicestelle", "/verwaltung"),
  "verwaltung.import.tsx": () => of("servicestelle", "/verwaltung/import"),
  "verwaltung.initiativen.$slug.tsx": ({ slug }) => of("servicestelle", `/verwaltung/initiativen/${slug}`),
  "verwaltung.initiativen._index.tsx": () => of("servicestelle", "/verwaltung/initiativen"),
  "verwaltung.konten._index.tsx": () => of("servicestelle", "/verwaltung/konten"),
  "verwaltung.beratung.tsx": () => of("servicestelle", "/verwaltung/beratung"),
  "verwaltung.konten.$id.tsx": ({ adviser }) => of("servicestelle", ...["", "?frage=role", "?frage=role&rolle=member", "?frage=address", "?frage=deletion"].map((query) => `/verwaltung/konten/${adviser}${query}`)),
  "verwaltung.konten.neu.tsx": () => of("servicestelle", "/verwaltung/konten/neu"),
  "verwaltung.texte.tsx": () => of("servicestelle", "/verwaltung/texte"),
  "verwaltung.verzeichnis.$id.tsx": ({ networkId }) => of("servicestelle", `/verwaltung/verzeichnis/${networkId}`),
  "verwaltung.verzeichnis._index.tsx": () => of("servicestelle", "/verwaltung/verzeichnis"),
  "verwaltung.vorschlaege.$id.tsx": ({ proposal }) => of("servicestelle", `/verwaltung/vorschlaege/${proposal}`),
  "verwaltung.vorschlaege._index.tsx": () => of("servicestelle", "/verwaltung/vorschlaege"),
  "werkzeugkasten.$slug.tsx": () => of("nobody", "/werkzeugkasten/pruefen-was-es-gibt", "/werkzeugkasten/partner-gewinnen", "/werkzeugkasten/entscheidung"),
  "werkzeugkasten._index.tsx": () => of("nobody", "/werkzeugkasten", "/werkzeugkasten?q=partner"),
};
