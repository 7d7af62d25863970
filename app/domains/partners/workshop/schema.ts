import { z } from "zod";
import { line, optionalProse, revisionField } from "~/platform/forms/fields";
import { partnerKinds } from "../partner";
import type { EntryChoice } from "./entry-plan";
import { workshopHours } from "./workshop";

export const openWorkshopSchema = z.object({
  title: line(150),
  hours: z.enum(workshopHours.map(String) as [string, ...string[]]).transform(Number),
});

/** An organisation as a participant enters it by phone. */
export const entrySchema = z.object({
  organisation: line(200),
  kind: z.enum(["unknown", ...partnerKinds]).default("unknown"),
  offers: optionalProse(1000),
  gives: optionalProse(1000),
  needs: optionalProse(1000),
  /** Made with the form: sent twice, it counts once. */
  entryKey: z.uuid(),
});

export const entryKeySchema = z.object({ entryKey: z.uuid() });
export const workshopIdSchema = z.object({ workshopId: z.string().min(1).max(100) });

export const agreedSchema = z.object({ agreed: optionalProse(10_000), revision: revisionField });

const kind = z.enum(partnerKinds);
const partnerId = z.union([z.literal("new").transform(() => null), z.string().min(1).max(100)]);

/** What the form of the tray says of one entry; null where it says nothing that can be done. */
export function entryChoice(form: FormData, entryId: string): EntryChoice | null {
  const [chosen, target] = [kind.safeParse(form.get(`art-${entryId}`)), partnerId.safeParse(form.get(`ziel-${entryId}`) ?? "new")];
  return chosen.success && target.success ? { entryId, kind: chosen.data, partnerId: target.data } : null;
}
