import { districtByAgs } from "~/domains/districts";
import { searchDistricts } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { db, type Tx } from "~/platform/db.server";
import { overlap, type Overlap, type OverlapPlan, type PartnerMatch } from "../overlap";
import { namedPartners, partnerMatches } from "../partner-matching";
import { byWeight } from "./order";

/** A network that may concern an initiative, with how far it overlaps and which partners were found again. */
export interface ComparedNetwork {
  network: NetworkInArea;
  overlap: Overlap;
  matches: PartnerMatch[];
}

export type NetworkInArea = Awaited<ReturnType<typeof networksInArea>>[number];

/** Everything both sides of the comparison need; in a command give its transaction, so that facts and change agree. */
export async function compareNetworks(initiativeId: string, tx: Tx = db): Promise<ComparedNetwork[]> {
  const { plan, partners } = await planOf(initiativeId, tx);
  const networks = await networksInArea(initiativeId, tx);
  const verdicts = await tx.matchVerdict.findMany({ where: { initiativeId } });
  return networks
    .map((network) => {
      const districts = network.districts.map(({ ags }) => ags);
      const named = namedPartners(network);
      const matches = partnerMatches(partners, { partners: named, districts }, verdicts.filter((v) => v.networkId === network.id));
      return { network, matches, overlap: overlap(plan, { ...network, partners: named, districts }, matches) };
    })
    .sort(byWeight);
}

/** The plan's side: area, keys of the impulse, partners that are not out of it. */
export async function planOf(initiativeId: string, tx: Tx = db) {
  const area = await areaOf(initiativeId, tx);
  const impulse = await impulseOf(initiativeId, tx);
  const partners = await tx.partner.findMany({ where: { initiativeId, removedAt: null, state: { not: "declined" } }, orderBy: { name: "asc" } });
  const { own } = searchDistricts(area);
  const plan: OverlapPlan = {
    districts: own,
    goals: impulse?.goals ?? [],
    themes: impulse?.themes ?? [],
    targetGroups: impulse?.targetGroups ?? [],
    stages: impulse?.stages ?? [],
    partners: partners.map(({ id, name }) => ({ id, name })),
  };
  const organisations = partners.map(({ id, name, ags, postcode, webDomain }) => ({
    id,
    name,
    // A partner without a Kreis of its own is taken to be in the area it helps to build.
    districts: ags ? [ags] : own,
    postcode: postcode ?? "",
    webDomain,
  }));
  return { plan, partners: organisations };
}

/**
 * Networks in the search area: with a Kreis of it (or next to it), Land-wide in its Länder, in its Länder without stated
 * Kreise (so that none is lost), and what the team found itself.
 */
export async function networksInArea(initiativeId: string, tx: Tx = db) {
  const area = await areaOf(initiativeId, tx);
  const { own, neighbours } = searchDistricts(area);
  const lands = [...new Set(own.map((ags) => districtByAgs(ags)?.land ?? ""))];
  const published = { state: { in: ["published", "outdated"] as ("published" | "outdated")[] } };
  return tx.network.findMany({
    where: {
      OR: [
        { ...published, districts: { some: { ags: { in: [...own, ...neighbours] } } } },
        ...(area.withLandWide ? [{ ...published, land: { in: lands }, landWide: true }] : []),
        { ...published, land: { in: lands }, landWide: false, districts: { none: {} } },
        { proposedByInitiativeId: initiativeId, state: { in: ["kept", "proposed"] as ("kept" | "proposed")[] } },
      ],
    },
    include: { districts: { select: { ags: true }, orderBy: { ags: "asc" } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
