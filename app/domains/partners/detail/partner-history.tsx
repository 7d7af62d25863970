import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Disclosure } from "~/ui/disclosure";
import { type NamesById, useFieldWords } from "../page/use-field-words";
import type { HistoryEntry } from "../map/map-queries.server";
import { workshopTexts } from "../workshop/workshop.text";
import { teamTexts } from "./team.text";

/** What happened to a partner, in plain sentences, newest first. @param workshops titles by id, of which a change may be a part */
export function PartnerHistory({ history, partnerId, names, workshops }: { history: readonly HistoryEntry[]; partnerId: string; names: NamesById; workshops: Readonly<Record<string, string>> }) {
  const t = useText(teamTexts);
  const workshop = useText(workshopTexts);
  const locale = useLocale();
  const lines = useHistoryLines(partnerId, names);
  return (
    <Disclosure summary={t("history.title")} id="verlauf">
      {history.length === 0 ? <p className="text-ink-soft">{t("history.none")}</p> : null}
      <ol className="space-y-3">
        {history.map((entry) => (
          <li key={entry.seq}>
            {lines(entry).map((line, index) => (
              <p key={index} className="whitespace-pre-line break-words">
                {line}
              </p>
            ))}
            {entry.batchId !== null && workshops[entry.batchId] ? <p>{workshop("history", { title: workshops[entry.batchId]! })}</p> : null}
            <p className="text-fine text-ink-soft">{t("history.by", { name: entry.actorName || t("history.instance"), date: formatDate(locale, entry.at) })}</p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function useHistoryLines(partnerId: string, names: NamesById): (entry: HistoryEntry) => string[] {
  const t = useText(teamTexts);
  const { label, value } = useFieldWords(names);
  const changes = (entity: "partner" | "relation" | "offer", before: Record<string, unknown>, after: Record<string, unknown>) =>
    Object.keys(after).flatMap((field) => {
      const [name, was, now] = [label(entity, field), value(entity, field, before[field]), value(entity, field, after[field])];
      if (!name) return [];
      if (!now) return [t("history.emptied", { field: name, before: was })];
      return [was ? t("history.changedFrom", { field: name, after: now, before: was }) : t("history.changed", { field: name, after: now })];
    });
  const sides = (relation: Record<string, unknown>) => [value("relation", "fromId", relation["fromId"]), value("relation", "toId", relation["toId"])].filter(Boolean).join(" – ") + ` (${value("relation", "kind", relation["kind"])})`;
  return ({ entity, before, after }) => {
    if (entity === "coordinator") return [(after as unknown) === partnerId ? t("history.coordinatorSet") : t("history.coordinatorGone")];
    if (entity === "relation") {
      if (before === null) return [t("history.relationAdded", { sides: sides(after ?? {}) })];
      if (after === null) return [t("history.relationRemoved", { sides: sides(before) })];
      return [t("history.relationChanged", { what: changes("relation", before, after).join("; ") })];
    }
    if (entity === "offer") {
      const name = (content: Record<string, unknown> | null) => value("offer", "name", content?.["name"]);
      if (before === null) return [t("history.offerAdded", { name: name(after) })];
      if (after === null) return [t("history.offerRemoved", { name: name(before) })];
      return [t("history.offerChanged", { what: changes("offer", before, after).join("; ") })];
    }
    if (before === null) return [t("history.added")];
    return after === null ? [t("history.removed")] : changes("partner", before, after);
  };
}
