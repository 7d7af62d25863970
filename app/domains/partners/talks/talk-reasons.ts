import type { Stage } from "~/domains/vocabulary";
import { transitions } from "../education-chain";
import { coverage } from "../findings/coverage";
import { workingGraph } from "../findings/findings";
import { parts } from "../findings/network-graph";
import { type Sector, sectorOf, sectors } from "../findings/sector";
import type { MapPartner, MapState } from "../map/map-state";
import { isTakingPart } from "../partner";

/** Why to talk to a partner. Ids are those of partners. */
export type TalkReason =
  /** The day of a follow-up has come. */
  | { code: "followUp"; on: string; note: string }
  /** Others can only be asked after this one. */
  | { code: "comesFirst"; forIds: string[] }
  /** Nobody of this stage takes part. */
  | { code: "stage"; stage: Stage }
  /** It would join two stages between which nobody works together; `throughIds`: with whom of those taking part. */
  | { code: "transition"; from: Stage; to: Stage; throughIds: string[] }
  /** A whole side of society is missing without it. */
  | { code: "sector"; sector: Sector }
  /** It works with these, who have nothing to do with each other; one of each circle. */
  | { code: "bridge"; partnerIds: string[] }
  /** Takes part and works with nobody. */
  | { code: "alone" }
  /** These taking part wish to work with it. */
  | { code: "wished"; byIds: string[] }
  /** Says what it would put in. */
  | { code: "willing" }
  | { code: "interested" }
  /** Was asked and has not answered; `since`: the last entry, null: none. */
  | { code: "waiting"; since: string | null };

type LookedAt = Pick<MapState, "partners" | "relations" | "missingStages" | "coordinatorId">;

/** What the map says about a talk with each partner. Build it once per map: it looks at everything there is. */
export function reasonsOnMap(map: LookedAt): (partner: MapPartner) => TalkReason[] {
  const stages = new Map(coverage(map).map((found) => [found.stage, { taking: new Set(found.takingPart), here: found.elsewhere === null }]));
  const taking = map.partners.filter(isTakingPart);
  const takingIds = new Set(taking.map(({ id }) => id));
  const sectorsThere = new Set(taking.map(({ kind }) => sectorOf(kind)));
  const circles = parts(workingGraph(map));
  const circleOf = new Map(circles.flatMap((circle, i) => circle.map((id) => [id, i])));
  const near = nearOf(map);
  const joined = (a: Stage, b: Stage) => [...stages.get(a)!.taking].some((id) => stages.get(b)!.taking.has(id) || [...near.existing(id)].some((other) => stages.get(b)!.taking.has(other)));
  const open = transitions.filter(([from, to]) => stages.get(from)!.here && stages.get(to)!.here && !joined(from, to));

  const ifItJoined = (partner: MapPartner): TalkReason[] => {
    const mates = [...near.existing(partner.id)].filter((id) => takingIds.has(id));
    const gaps = partner.stages.filter((stage) => stages.get(stage)!.here && stages.get(stage)!.taking.size === 0);
    const joins = open.flatMap(([from, to]): TalkReason[] => {
      const [atFrom, atTo] = [partner.stages.includes(from), partner.stages.includes(to)];
      const across = mates.filter((id) => (atFrom && stages.get(to)!.taking.has(id)) || (atTo && stages.get(from)!.taking.has(id)));
      return (atFrom && atTo) || across.length > 0 ? [{ code: "transition", from, to, throughIds: across }] : [];
    });
    const sector = sectorOf(partner.kind);
    const apart = [...new Map(mates.map((id) => [circleOf.get(id)!, id])).values()];
    return [
      ...gaps.map((stage): TalkReason => ({ code: "stage", stage })),
      ...joins,
      // With one or two partners every side is missing: that would say nothing yet.
      ...(taking.length >= 3 && sectors.includes(sector) && !sectorsThere.has(sector) ? [{ code: "sector" as const, sector }] : []),
      ...(apart.length > 1 ? [{ code: "bridge" as const, partnerIds: apart }] : []),
    ];
  };

  const anyRelation = circles.some((circle) => circle.length > 1);
  return (partner) => {
    if (partner.state === "declined") return [];
    const wishedBy = [...near.wished(partner.id)].filter((id) => takingIds.has(id));
    const wished: TalkReason[] = wishedBy.length > 0 ? [{ code: "wished", byIds: wishedBy }] : [];
    if (isTakingPart(partner)) {
      const alone = anyRelation && circles[circleOf.get(partner.id)!]!.length === 1;
      return [...(alone ? [{ code: "alone" as const }] : []), ...wished];
    }
    return [...ifItJoined(partner), ...wished, ...(partner.gives.trim() !== "" ? [{ code: "willing" as const }] : []), ...(partner.state === "interested" ? [{ code: "interested" as const }] : [])];
  };
}

/** Who stands in a relation with whom, existing or wished. */
function nearOf({ relations }: Pick<LookedAt, "relations">) {
  const sides = { existing: new Map<string, Set<string>>(), wished: new Map<string, Set<string>>() };
  for (const { fromId, toId, wished } of relations) {
    const side = wished ? sides.wished : sides.existing;
    for (const [one, other] of [[fromId, toId], [toId, fromId]] as const) side.set(one, (side.get(one) ?? new Set()).add(other));
  }
  const none: ReadonlySet<string> = new Set();
  return { existing: (id: string) => sides.existing.get(id) ?? none, wished: (id: string) => sides.wished.get(id) ?? none };
}
