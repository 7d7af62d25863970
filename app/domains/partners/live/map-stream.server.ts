import { z } from "zod";
import { db } from "~/platform/db.server";
import { eventStream } from "~/platform/live/event-stream.server";
import { onNotification } from "~/platform/live/notifications.server";
import { log } from "~/platform/log.server";
import { presentAt } from "./presence.server";

const notified = z.object({ initiativeId: z.string(), revision: z.number().optional() });

/**
 * Tells a browser of every change of an initiative's map: `revision` (a number; what changed it asks for itself) and
 * `people` (who is here). Both are said at the beginning, so one that was away knows whether it is behind.
 */
export function mapStream(request: Request, initiativeId: string): Response {
  return eventStream(request, ({ send, onPing }) => {
    let open = true;
    const say = async (what: "revision" | "people") => {
      try {
        const data = what === "people" ? await presentAt(initiativeId) : await revisionOf(initiativeId);
        if (open) send(what, data);
      } catch (error) {
        log.warn({ err: error }, "live: cannot tell");
      }
    };
    const both = () => void Promise.all([say("revision"), say("people")]);
    const stop = onNotification("partner_map", (payload) => {
      if (payload === null) return both();
      const news = notified.parse(JSON.parse(payload));
      if (news.initiativeId !== initiativeId) return;
      if (news.revision === undefined) void say("people");
      else send("revision", news.revision);
    });
    onPing(() => void say("people"));
    both();
    return () => {
      open = false;
      stop();
    };
  });
}

async function revisionOf(initiativeId: string): Promise<number> {
  const map = await db.partnerMap.findUnique({ where: { initiativeId }, select: { revision: true } });
  return map?.revision ?? 0;
}
