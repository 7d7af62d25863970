import { formatPartialDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import type { Age } from "./completeness";
import { directoryTexts } from "./directory.text";

/** "Stand 21. Februar 2020 (vor 6 Jahren)" */
export function useAsOf({ sourceDate, age }: { sourceDate: string; age: Age | null }): string {
  const t = useText(directoryTexts);
  const locale = useLocale();
  if (!sourceDate) return t("noDate");
  const date = t("asOf", { date: formatPartialDate(locale, sourceDate) });
  return age ? `${date} (${t("age", { years: age.years })})` : date;
}
