const hour = 3_600_000;
const dueAt = "07";
/** What arises this shortly before may not be committed when the summary is made: it goes into the next one. */
const margin = 60_000;

const clock = new Intl.DateTimeFormat("de-DE", { timeZone: "Europe/Berlin", hour: "2-digit", hourCycle: "h23" });

/** The next time that daily summaries are sent: 7:00 in Germany, in winter and in summer, at least a minute away. */
export function nextDigest(now: Date): Date {
  // Germany's time differs from UTC by whole hours, so one of the next full hours is it.
  let at = new Date(Math.floor((now.getTime() + margin) / hour) * hour + hour);
  while (clock.formatToParts(at).find(({ type }) => type === "hour")?.value !== dueAt) at = new Date(at.getTime() + hour);
  return at;
}
