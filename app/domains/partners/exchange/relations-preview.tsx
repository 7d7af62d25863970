import { useText } from "~/platform/i18n/use-text";
import { Notice } from "~/ui/notice";
import { Card, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { choiceFields } from "./choice-fields";
import { ColumnChoice } from "./column-choice";
import { exchangeTexts } from "./exchange.text";
import type { NameQuestion, PlannedRelation } from "./plan-relation-import";
import type { ShownPreview } from "./shown-preview.server";

interface RelationsPreviewProps {
  view: Pick<ShownPreview, "relationHeading" | "relationMapping" | "relations" | "relationCounts" | "questions">;
  meanings: readonly { value: string; label: string }[];
}

/** What each row of a table of relations becomes, and who is meant by names that are not clear. Part of the preview's form. */
export function RelationsPreview({ view, meanings }: RelationsPreviewProps) {
  const t = useText(exchangeTexts);
  const { relationMapping: mapping, relationCounts: count, relations, questions } = view;
  const hasEnds = (mapping.includes("from") || mapping.includes("fromId")) && (mapping.includes("to") || mapping.includes("toId"));
  const out = count.double + count.self + count.unknown + count.open + count.noName;
  return (
    <Card title={t("relations.title")}>
      <Stack>
        {hasEnds ? <p className="max-w-measure">{t("relations.summary", { fresh: count.new, change: count.change, same: count.same, out })}</p> : <Notice tone="warn">{t("relations.noEnds")}</Notice>}
        <ColumnChoice summary={t("relations.columns")} open={!hasEnds} heading={view.relationHeading} mapping={mapping} meanings={meanings} fieldOf={choiceFields.relationColumn} />
        {questions.length > 0 ? <NameQuestions questions={questions} /> : null}
        {hasEnds ? (
          <Table caption={t("relations.title")}>
            <thead>
              <Row>
                <Th numeric>{t("line")}</Th>
                <Th>{t("relations.between")}</Th>
                <Th>{t("becomes")}</Th>
                <Th>{t("notes")}</Th>
              </Row>
            </thead>
            <tbody>
              {relations.map((row) => (
                <RelationRow key={row.line} row={row} meanings={meanings} />
              ))}
            </tbody>
          </Table>
        ) : null}
        {count.all > relations.length ? <p className="text-note text-ink-soft">{t("more", { count: relations.length })}</p> : null}
      </Stack>
    </Card>
  );
}

function NameQuestions({ questions }: { questions: readonly NameQuestion[] }) {
  const t = useText(exchangeTexts);
  return (
    <fieldset className="rounded-card border border-line p-4">
      <legend className="px-1 font-semibold">{t("relations.questions")}</legend>
      <p className="mb-3 max-w-measure text-ink-soft">{t("relations.questionsLead")}</p>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {questions.map(({ key, name, rows, candidates, choice }) => (
          <label key={key} className="block min-w-0">
            <span className="block break-words font-semibold">{t("relations.question", { name, count: rows })}</span>
            <select name={choiceFields.name(key)} defaultValue={choice} className="mt-1 w-full rounded border border-line-strong bg-surface px-2 py-2">
              {candidates.map((candidate) => (
                <option key={candidate.end} value={candidate.end}>
                  {candidate.name}
                </option>
              ))}
              <option value="">{t("relations.nobody")}</option>
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function RelationRow({ row, meanings }: { row: PlannedRelation; meanings: RelationsPreviewProps["meanings"] }) {
  const t = useText(exchangeTexts);
  const headingOf = (field: string) => meanings.find(({ value }) => value === field)?.label ?? field;
  const names = row.names.map((name) => t("relations.named", { name })).join(t("relations.and"));
  const becomes = () => {
    if (row.status === "double") return row.doubleOf === null ? t("relations.status.double") : t("relations.status.doubleOf", { line: row.doubleOf });
    return t(`relations.status.${row.status}`, { names, fields: Object.keys(row.content).map(headingOf).join(", ") });
  };
  return (
    <Row>
      <Td numeric label={t("line")}>
        {row.line}
      </Td>
      <Th scope="row">{t("relations.pair", { from: row.from || "?", to: row.to || "?" })}</Th>
      <Td label={t("becomes")}>{becomes()}</Td>
      <Td label={row.problems.length > 0 ? t("notes") : undefined}>
        {row.problems.map(({ field, cell }) => (
          <span key={field} className="block text-note">
            {t(`relations.cell.${field}`, { cell: cell.slice(0, 60) })}
          </span>
        ))}
      </Td>
    </Row>
  );
}
