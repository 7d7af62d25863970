import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { textVersions, valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { searchEntryFormId, type SearchEntryValues } from "./search-entry-form";
import { searchRecordTexts } from "./search-record.text";
import { isSearchSource } from "./sources";

const shown = ["source", "sourceName", "searchedOn", "result"] as const;

/** Somebody else saved in between: both versions side by side, where they differ. */
export function SearchEntryConflict({ stored, mine, keepTo }: { stored: SearchEntryValues & { updatedBy: string }; mine: SearchEntryValues; keepTo: string }) {
  const t = useText(searchRecordTexts);
  const locale = useLocale();
  const different = shown.filter((field) => stored[field] !== mine[field]);
  const say = (field: (typeof shown)[number], value: string) => {
    if (value === "") return "";
    if (field === "source") return isSearchSource(value) ? t(`source.${value}`) : value;
    return field === "searchedOn" ? formatDate(locale, value) : value;
  };
  const differences = different.map((field) => ({
    label: t(`field.${field}`),
    stored: say(field, stored[field]),
    mine: say(field, mine[field]),
    field: field === "result" ? textVersions(field, mine[field], stored[field]) : valueVersion(field, stored[field]),
  }));
  return <VersionConflict savedBy={stored.updatedBy} differences={differences} formId={searchEntryFormId} keepTo={keepTo} />;
}
