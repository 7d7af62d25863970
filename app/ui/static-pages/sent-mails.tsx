import { Fragment } from "react";
import { formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { mailTexts } from "~/platform/mail/mail.text";
import type { SentMail } from "~/platform/mail/sent-mails.server";
import { EmptyState } from "../empty-state";
import { Card, Page, Stack } from "../page";

/** The mails of an installation that sends none, as their text. */
export function SentMailsPage({ mails }: { mails: SentMail[] }) {
  const t = useText(mailTexts);
  const locale = useLocale();
  return (
    <Page title={t("sent.title")} lead={t("sent.lead")} width="narrow">
      {mails.length === 0 ? <EmptyState title={t("sent.none")}>{t("sent.noneHint")}</EmptyState> : null}
      <Stack>
        {mails.map(({ id, to, subject, at, text }) => (
          <Card key={id} title={subject} aside={at ? formatDateTime(locale, at) : null}>
            <p className="mb-3 text-note text-ink-soft">{t("sent.to", { to })}</p>
            <div className="whitespace-pre-wrap break-words">
              <WithLinks text={text} />
            </div>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (
    <Fragment key={index}>
      {index % 2 === 1 ? (
        <a className="link" href={part}>
          {part}
        </a>
      ) : (
        part
      )}
    </Fragment>
  ));
}
