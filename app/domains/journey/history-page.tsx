import { formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card, Page } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import type { HistoryLine } from "./history-line";
import { historyTexts } from "./history.text";

interface HistoryPageProps {
  lines: HistoryLine[];
  page: number;
  pages: number;
  base: string;
}

/** The record of the path, newest first: who did what, when and why, by which version of the path. */
export function HistoryPage({ lines, page, pages, base }: HistoryPageProps) {
  const t = useText(historyTexts);
  return (
    <Page title={t("title")} lead={<p>{t("lead")}</p>} breadcrumbs={[{ label: t("path"), to: base }, { label: t("title") }]} width="narrow">
      <Card>
        <ol className="m-0 list-none divide-y divide-line p-0">
          {lines.map((line, index) => (
            <HistoryEntry key={line.seq} line={line} newVersion={index + 1 < lines.length && lines[index + 1]?.version !== line.version} />
          ))}
        </ol>
      </Card>
      {pages > 1 ? (
        <div className="mt-4">
          <Pagination page={page} pageCount={pages} href={(number) => (number === 1 ? `${base}/verlauf` : `${base}/verlauf?seite=${number}`)} label={t("title")} />
        </div>
      ) : null}
    </Page>
  );
}

/** `newVersion`: from here on another version of the path holds. */
function HistoryEntry({ line, newVersion }: { line: HistoryLine; newVersion: boolean }) {
  const locale = useLocale();
  return (
    <li className="space-y-1 py-3 first:pt-0 last:pb-0">
      <p className="font-semibold">{line.what}</p>
      {line.text ? <p className="whitespace-pre-line break-words border-l-4 border-line pl-3">{line.text}</p> : null}
      {line.changes.length > 0 ? (
        <ul className="m-0 list-disc pl-5 text-note">
          {line.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      <p className="text-fine text-ink-soft">
        {line.who} · <time dateTime={line.at}>{formatDateTime(locale, line.at)}</time>
        {newVersion ? ` · ${line.version}` : null}
      </p>
    </li>
  );
}
