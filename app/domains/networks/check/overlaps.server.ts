import { searchDistricts } from "~/domains/impulse";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { db, type Tx } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/http/once-per-request.server";
import { overlap, type Overlap, type OverlapPlan, type PartnerMatch } from "../overlap";
import { namedPartners, partnerMatches } from "../partner-matching";
import { comparableNetworks, type ComparableNetwork } from "./comparable-networks.server";
import { byWeight } from "./order";
import { idsInArea, searchAreaOf } from "./search-area.server";

/** A network that may concern an initiative, with how far it overlaps and which partners were found again. */
export interface ComparedNetwork {
  network: ComparableNetwork;
  overlap: Overlap;
  matches: PartnerMatch[];
}

/** All networks of the area compared; in a command give its transaction, so that facts and change agree. A page compares once, however many of its loaders ask. */
export function compareNetworks(initiativeId: string, tx: Tx = db): Promise<readonly ComparedNetwork[]> {
  return tx === db ? oncePerRequest(`networks compared with ${initiativeId}`, () => compare(initiativeId, db)) : compare(initiativeId, tx);
}

async function compare(initiativeId: string, tx: Tx): Promise<ComparedNetwork[]> {
  const { area, plan, partners } = await planOf(initiativeId, tx);
  const networks = await comparableNetworks(searchAreaOf(initiativeId, area), tx);
  const verdicts = await tx.matchVerdict.findMany({ where: { initiativeId }, select: { partnerId: true, networkId: true, networkPartner: true, verdict: true } });
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
  const partners = await tx.partner.findMany({
    where: { initiativeId, removedAt: null, state: { not: "declined" } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, ags: true, postcode: true, webDomain: true },
  });
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
  return { area, plan, partners: organisations };
}

/**
 * Networks in the search area, whole entries: with a Kreis of it (or next to it), Land-wide in its Länder, in its Länder
 * without stated Kreise (so that none is lost), and what the team found itself.
 */
export async function networksInArea(initiativeId: string, tx: Tx = db) {
  const area = await areaOf(initiativeId, tx);
  const found = await tx.$queryRaw<{ id: string }[]>(idsInArea(searchAreaOf(initiativeId, area)));
  return tx.network.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: { districts: { select: { ags: true }, orderBy: { ags: "asc" } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
