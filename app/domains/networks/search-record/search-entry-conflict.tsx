import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { ConflictNotice } from "~/ui/conflict-notice";
import type { SearchEntryValues } from "./search-entry-form";
import { searchRecordTexts } from "./search-record.text";
import { isSearchSource } from "./sources";

const shown = ["source", "sourceName", "searchedOn", "result"] as const;

/** Somebody else saved in between: both versions side by side, where they differ. */
export function SearchEntryConflict({ theirs, mine, takeTo }: { theirs: SearchEntryValues; mine: SearchEntryValues; takeTo: string }) {
  const t = useText(searchRecordTexts);
  const locale = useLocale();
  const different = shown.filter((field) => theirs[field] !== mine[field]);
  const say = (field: (typeof shown)[number], value: string) => {
    if (value === "") return t("conflict.nothing");
    if (field === "source") return isSearchSource(value) ? t(`source.${value}`) : value;
    return field === "searchedOn" ? formatDate(locale, value) : value;
  };
  const words = {
    title: t("conflict.title"),
    body: t("conflict.body"),
    same: t("conflict.same"),
    caption: t("conflict.caption"),
    what: t("conflict.what"),
    theirs: t("conflict.theirs"),
    mine: t("conflict.mine"),
    take: t("conflict.take"),
  };
  const differences = different.map((field) => ({ label: t(`field.${field}`), theirs: say(field, theirs[field]), mine: say(field, mine[field]) }));
  return <ConflictNotice words={words} differences={differences} takeTo={takeTo} />;
}
