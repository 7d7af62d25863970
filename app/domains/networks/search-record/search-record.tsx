import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { Pill } from "~/ui/pill";
import type { SearchRecordEntry } from "./queries.server";
import { searchRecordTexts } from "./search-record.text";
import { searchSources, type SearchSource } from "./sources";

interface SearchRecordProps {
  entries: readonly SearchRecordEntry[];
  /** address of this page */
  page: string;
  canEdit: boolean;
}

/** Every source of the fixed list, with what was found there and when, or that nobody has looked yet. */
export function SearchRecord({ entries, page, canEdit }: SearchRecordProps) {
  const t = useText(searchRecordTexts);
  return (
    <div className="space-y-4">
      <p className="max-w-measure">{t("lead")}</p>
      {entries.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          action={
            canEdit ? (
              <LinkButton to={`${page}?quelle=directory#eintragen`} icon="add">
                {t("addTitle")}
              </LinkButton>
            ) : null
          }
        >
          {canEdit ? t("empty.body") : t("empty.reader")}
        </EmptyState>
      ) : null}
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {searchSources.map((source) => (
          <Source key={source} source={source} entries={entries.filter((entry) => entry.source === source)} page={page} canEdit={canEdit} />
        ))}
      </ul>
    </div>
  );
}

function Source({ source, entries, page, canEdit }: SearchRecordProps & { source: SearchSource }) {
  const t = useText(searchRecordTexts);
  const name = t(`source.${source}`);
  const none = entries.length === 0;
  if (none && source === "other" && !canEdit) return null;
  return (
    <li className="space-y-2 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-[1.0625rem]">{name}</h2>
        {none && source !== "other" ? <Pill>{t("notYet")}</Pill> : null}
        {canEdit ? (
          <Link className="link no-print text-note sm:ml-auto" to={`${page}?quelle=${source}#eintragen`} aria-label={t(none ? "addTo" : "addMoreTo", { source: name })}>
            {t(none ? "add" : "addMore")}
          </Link>
        ) : null}
      </div>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} page={page} canEdit={canEdit} />
      ))}
    </li>
  );
}

function Entry({ entry, page, canEdit }: { entry: SearchRecordEntry; page: string; canEdit: boolean }) {
  const t = useText(searchRecordTexts);
  const locale = useLocale();
  const date = formatDate(locale, entry.searchedOn);
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
      <p className="text-note font-semibold sm:pt-px">{date}</p>
      <div className="min-w-0">
        {entry.sourceName ? <p className="break-words font-semibold">{entry.sourceName}</p> : null}
        <p className="max-w-measure whitespace-pre-line break-words">{entry.result}</p>
        <p className="text-fine text-ink-soft">
          {entry.createdBy ? t("by", { name: entry.createdBy }) : null}
          {canEdit ? (
            <>
              {entry.createdBy ? " · " : null}
              <Link className="link" to={`${page}/${entry.id}`} aria-label={t("editEntry", { date, source: entry.sourceName || t(`source.${entry.source}`) })}>
                {t("edit")}
              </Link>
            </>
          ) : null}
        </p>
        <EntrySlot kind="search" id={entry.id} name={`${entry.sourceName || t(`source.${entry.source}`)}, ${date}`} />
      </div>
    </div>
  );
}
