import type { MapPartner, MapState } from "../map/map-state";
import { isKnown, isTakingPart } from "../partner";
import { type Introduction, introductions } from "./introduction";
import { type PartnerTalk, type TalkState, talkState } from "./lately";
import { askedFirst, type First } from "./responsibility";
import { reasonsOnMap, type TalkReason } from "./talk-reasons";

/** A talk that would help now. */
export interface NextTalk {
  partnerId: string;
  /** The weightiest first; never empty. */
  reasons: TalkReason[];
  introduction: Introduction;
  /** Who has to be asked before, in this order. */
  first: First[];
  /** The follow-up that the talk settles. */
  followUpId: string | null;
}

export interface NextTalks {
  /** The most useful first; whoever has to be asked before others stands before them. */
  talks: NextTalk[];
  /** Left in peace for now, the latest talk first. */
  resting: { partnerId: string; last: PartnerTalk | null; until: string }[];
}

type LookedAt = Pick<MapState, "partners" | "relations" | "missingStages" | "coordinatorId">;

const weights: Record<TalkReason["code"], number> = {
  followUp: 100,
  comesFirst: 0,
  stage: 40,
  sector: 30,
  transition: 25,
  bridge: 15,
  alone: 15,
  wished: 12,
  willing: 10,
  interested: 8,
  waiting: 5,
};

/**
 * Whom to talk to next. A partner is listed for a reason, not because it is there; whoever was talked to lately, or said
 * no, is not, unless a follow-up is due. @param today YYYY-MM-DD
 */
export function nextTalks(map: LookedAt, talks: readonly PartnerTalk[], today: string): NextTalks {
  const known = map.partners.filter((partner) => isKnown(partner) || talks.some(({ partnerId }) => partnerId === partner.id));
  const states = new Map(known.map(({ id }) => [id, talkState(talks.filter(({ partnerId }) => partnerId === id), today)]));
  const onMap = reasonsOnMap(map);
  const introduced = introductions(map);
  const instructors = (id: string) => map.relations.filter(({ kind, toId, wished }) => kind === "instruction" && toId === id && !wished).map(({ fromId }) => fromId);
  const first = (partner: MapPartner) => (isTakingPart(partner) ? [] : askedFirst(partner, map.partners, instructors(partner.id)));

  const listed = known.flatMap((partner) => {
    const state = states.get(partner.id)!;
    const reasons = state.restsUntil === null ? [...ofState(partner, state), ...onMap(partner)] : [];
    return reasons.length > 0 ? [{ partner, reasons, before: first(partner) }] : [];
  });

  // Whoever stands before others becomes a talk of its own, and is worth a little more than each of them.
  const waiting = new Map<string, string[]>();
  for (const { partner, before } of listed) {
    for (const { partnerId, state } of before) {
      if (partnerId !== null && (state === "notAsked" || state === "inTalk")) waiting.set(partnerId, [...(waiting.get(partnerId) ?? []), partner.id]);
    }
  }
  for (const partner of known) {
    const forIds = waiting.get(partner.id);
    if (!forIds || states.get(partner.id)!.restsUntil !== null) continue;
    const entry = listed.find((one) => one.partner.id === partner.id);
    if (entry) entry.reasons.unshift({ code: "comesFirst", forIds });
    else listed.push({ partner, reasons: [{ code: "comesFirst", forIds }], before: first(partner) });
  }

  const own = new Map(listed.map(({ partner, reasons }) => [partner.id, worth(partner, reasons)]));
  const score = (id: string): number => Math.max(own.get(id)!, ...(waiting.get(id) ?? []).map((dependent) => own.get(dependent)! + 1));
  const ordered = [...listed].sort((a, b) => score(b.partner.id) - score(a.partner.id) || a.partner.name.localeCompare(b.partner.name, "de"));
  return {
    talks: ordered.map(({ partner, reasons, before }) => ({
      partnerId: partner.id,
      reasons: [...reasons].sort((a, b) => weightOf(b) - weightOf(a)),
      introduction: isTakingPart(partner) ? { way: [], loosely: null } : introduced(partner.id),
      first: before,
      followUpId: states.get(partner.id)!.due?.id ?? null,
    })),
    resting: known
      .flatMap(({ id }) => {
        const { restsUntil, last } = states.get(id)!;
        return restsUntil === null ? [] : [{ partnerId: id, last, until: restsUntil }];
      })
      .sort((a, b) => ((a.last?.heldOn ?? "") < (b.last?.heldOn ?? "") ? 1 : -1)),
  };
}

function ofState(partner: MapPartner, { due, last }: TalkState): TalkReason[] {
  if (due) return [{ code: "followUp", on: due.followUpOn!, note: due.followUpNote }];
  return partner.state === "asked" ? [{ code: "waiting", since: last?.heldOn ?? null }] : [];
}

/** Whoever has to be asked before others is named with that first of all, but for a day that was agreed. */
const weightOf = ({ code }: TalkReason) => (code === "comesFirst" ? weights.followUp - 1 : weights[code]);

function worth(partner: MapPartner, reasons: readonly TalkReason[]): number {
  const sum = reasons.reduce((total, { code }) => total + weights[code], 0);
  return sum + 2 * (partner.stake ?? 0) - (partner.unreached ? 20 : 0);
}
