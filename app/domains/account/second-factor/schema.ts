import { z } from "zod";
import { line } from "~/platform/forms/fields";

export const codeSchema = z.object({ code: line(40) });
/** Left empty where there is nothing to show: `checkProof` decides. */
export const proofSchema = z.object({ proof: z.string().max(1000).default("") });
