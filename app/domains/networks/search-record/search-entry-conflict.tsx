import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Row, Table, Td, Th } from "~/ui/table";
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
  return (
    <Notice tone="warn" role="alert" title={t("conflict.title")}>
      <p>{t("conflict.body")}</p>
      {different.length === 0 ? (
        <p>{t("conflict.same")}</p>
      ) : (
        <div className="mt-3 rounded-card bg-surface p-3">
          <Table caption={t("conflict.caption")}>
            <thead>
              <Row>
                <Th>{t("conflict.what")}</Th>
                <Th>{t("conflict.theirs")}</Th>
                <Th>{t("conflict.mine")}</Th>
              </Row>
            </thead>
            <tbody>
              {different.map((field) => (
                <Row key={field}>
                  <Th scope="row">{t(`field.${field}`)}</Th>
                  <Td label={t("conflict.theirs")}>
                    <span className="whitespace-pre-line break-words">{say(field, theirs[field])}</span>
                  </Td>
                  <Td label={t("conflict.mine")}>
                    <span className="whitespace-pre-line break-words">{say(field, mine[field])}</span>
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <div className="pt-2">
        <LinkButton to={takeTo} variant="ghost" size="small">
          {t("conflict.take")}
        </LinkButton>
      </div>
    </Notice>
  );
}
