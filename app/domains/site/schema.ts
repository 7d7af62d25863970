import { z } from "zod";
import { optionalProse, revisionField } from "~/platform/forms/fields";
import { locales } from "~/platform/i18n/locale";
import { siteTextKeys } from "./site-text";

export const siteTextSchema = z.object({
  key: z.enum(siteTextKeys),
  locale: z.enum(locales),
  body: optionalProse(50_000),
  revision: revisionField,
});
export type SiteTextInput = z.output<typeof siteTextSchema>;
