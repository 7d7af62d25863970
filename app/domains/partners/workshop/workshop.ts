/** Rules of a founding workshop: its short code, how long it takes entries, how much, and how long they are kept. */

/** No vowels (no words by chance) and nothing that looks like something else on a wall: 0/O, 1/I/L, 2/Z, 5/S, 6/G, 8/B, U/V. */
export const codeLetters = "CDFHJKMNPQRTWXY3479";
const codeLength = 6;

/** @param pick a whole number from 0 to below `count`, at random */
export function makeCode(pick: (count: number) => number): string {
  return Array.from({ length: codeLength }, () => codeLetters[pick(codeLetters.length)]).join("");
}

/** The code as somebody typed it, in small letters, with gaps or hyphens; null for what can be none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  return code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter)) ? code : null;
}

/** How long a workshop may be opened for, in hours. */
export const workshopHours = [1, 2, 3, 4, 6, 8, 24, 48] as const;
export const usualHours = 3;
const hour = 3600_000;
const longest = Math.max(...workshopHours) * hour;

interface Times {
  openedAt: Date;
  closesAt: Date;
  /** by hand; null: by itself at `closesAt` */
  closedAt: Date | null;
}

export function closingTime(openedAt: Date, hours: number): Date {
  return new Date(openedAt.getTime() + hours * hour);
}

/** When it stopped, or will stop, taking entries. */
export function endOf({ closesAt, closedAt }: Omit<Times, "openedAt">): Date {
  return closedAt && closedAt < closesAt ? closedAt : closesAt;
}

export function isOpen(times: Omit<Times, "openedAt">, now: Date): boolean {
  return endOf(times) > now;
}

/** One hour more, from now on where it has closed; null where two days from its opening are over. */
export function extended(times: Times, now: Date): Date | null {
  const end = endOf(times);
  const until = new Date(Math.min(Math.max(end.getTime(), now.getTime()) + hour, times.openedAt.getTime() + longest));
  return until > now && until > end ? until : null;
}

/** As many entries as one workshop takes: ten each from a room of thirty. */
export const mostEntries = 300;

/** Days after the end for which entries are kept that the team did not take over. */
export const keptDays = 14;

export function forgottenAt(times: Omit<Times, "openedAt">): Date {
  return new Date(endOf(times).getTime() + keptDays * 24 * hour);
}
