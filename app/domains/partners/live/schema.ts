import { z } from "zod";

/** What a browser with an open map says every 20 s, and once more when it leaves. */
export const presenceSchema = z.object({ clientId: z.uuid(), leaves: z.stringbool().default(false) });
