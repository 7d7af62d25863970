/** What the conversations of an initiative say about its partners. Dates are YYYY-MM-DD. */
export interface PartnerTalk {
  id: string;
  partnerId: string;
  kind: "talk" | "attempt";
  heldOn: string;
  followUpOn: string | null;
  followUpNote: string;
  followUpDone: boolean;
}

/** So many days after a talk, or after an attempt, somebody is left in peace. */
export const restDays = { talk: 28, attempt: 7 } as const;

export interface TalkState {
  /** An open follow-up whose day has come; the oldest one. */
  due: PartnerTalk | null;
  /** Left in peace up to and including this day; null: may be asked. */
  restsUntil: string | null;
  /** The newest entry. */
  last: PartnerTalk | null;
}

/** How it stands with one partner: a follow-up that is due always counts, one agreed for later puts off everything else. */
export function talkState(talks: readonly PartnerTalk[], today: string): TalkState {
  const last = talks.reduce<PartnerTalk | null>((newest, talk) => (newest && newest.heldOn >= talk.heldOn ? newest : talk), null);
  const open = talks.filter(({ followUpOn, followUpDone }) => followUpOn !== null && !followUpDone).sort((a, b) => (a.followUpOn! < b.followUpOn! ? -1 : 1));
  const due = open.find(({ followUpOn }) => followUpOn! <= today) ?? null;
  if (due) return { due, restsUntil: null, last };
  const rests = [...open.map(({ followUpOn }) => daysLater(followUpOn!, -1)), ...talks.map(({ heldOn, kind }) => daysLater(heldOn, restDays[kind]))].filter((day) => day >= today);
  return { due, restsUntil: rests.reduce<string | null>((latest, day) => (latest && latest >= day ? latest : day), null), last };
}

export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
