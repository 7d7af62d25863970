import { z } from "zod";
import type { Tx } from "~/platform/db.server";
import { eventStream } from "~/platform/live/event-stream.server";
import { onNotification } from "~/platform/live/notifications.server";

const notified = z.object({ initiativeId: z.string(), revision: z.number().optional() });

/** Tells the browsers of a team, once the transaction is done, that something about its workshop is new. */
export async function tellOfWorkshop(tx: Tx, initiativeId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_notify('workshop', ${JSON.stringify({ initiativeId })})::text`;
}

/**
 * Says "changed" to wall and tray whenever map or workshop of an initiative are new, and at the beginning; what is new, a
 * page asks for itself, within what its reader may see.
 */
export function workshopStream(request: Request, initiativeId: string): Response {
  return eventStream(request, ({ send }) => {
    const hear = (channel: string, concerns: (news: z.infer<typeof notified>) => boolean) =>
      onNotification(channel, (payload) => {
        const news = payload === null ? null : notified.parse(JSON.parse(payload));
        if (news === null || (news.initiativeId === initiativeId && concerns(news))) send("changed", null);
      });
    // On the map's channel nothing but a revision is news: who comes and goes is none of the wall's.
    const stops = [hear("partner_map", ({ revision }) => revision !== undefined), hear("workshop", () => true)];
    send("changed", null);
    return () => stops.forEach((stop) => stop());
  });
}
