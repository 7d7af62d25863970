import { z } from "zod";

export const oneSessionSchema = z.object({ sessionId: z.string().min(1).max(100) });
