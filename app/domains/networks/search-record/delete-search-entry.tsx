import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { DialogLink } from "~/ui/dialog";
import { Notice } from "~/ui/notice";
import type { SearchRecordEntry } from "./queries.server";
import { searchRecordTexts } from "./search-record.text";

interface DeleteSearchEntryProps {
  entry: SearchRecordEntry;
  /** address of the entry */
  page: string;
  /** Ask on the page itself, as without JavaScript. */
  asked: boolean;
}

/** The way to delete an entry, with a question in between. */
export function DeleteSearchEntry({ entry, page, asked }: DeleteSearchEntryProps) {
  const t = useText(searchRecordTexts);
  if (asked) {
    return (
      <Notice tone="stop" title={t("remove.title")}>
        <Question entry={entry} page={page} />
      </Notice>
    );
  }
  return (
    <DialogLink to={`${page}?loeschen=1`} title={t("remove.title")} label={t("remove.open")} variant="danger" size="small" icon="trash">
      {(close) => <Question entry={entry} page={page} onKeep={close} />}
    </DialogLink>
  );
}

function Question({ entry, page, onKeep }: { entry: SearchRecordEntry; page: string; onKeep?: () => void }) {
  const t = useText(searchRecordTexts);
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <p>{t("remove.body", { source: entry.sourceName || t(`source.${entry.source}`), date: formatDate(locale, entry.searchedOn) })}</p>
      <Form method="post" action={page}>
        <ButtonRow>
          <Button variant="danger" name="intent" value="delete">
            {t("remove.confirm")}
          </Button>
          {onKeep ? (
            <Button type="button" variant="quiet" onClick={onKeep}>
              {t("remove.keep")}
            </Button>
          ) : (
            <LinkButton variant="quiet" to={page}>
              {t("remove.keep")}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </div>
  );
}
