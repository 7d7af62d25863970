import { Form } from "@remix-run/react";
import { isLandCode, labelOf, landName } from "~/domains/districts";
import { networkKinds } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Card } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { careTexts } from "./care.text";
import { mergeTexts } from "./merge.text";
import type { MergeChoice, MergeDifference } from "./merge-fields";

export interface ShownMerge {
  target: { id: string; name: string; revision: number };
  differences: MergeDifference[];
}

/** What merging would make of an entry, with a choice for each detail in which the two differ, and one confirmation. */
export function MergePreview({ target, differences, revision, cancelTo }: ShownMerge & { revision: number; cancelTo: string }) {
  const t = useText(mergeTexts);
  return (
    <Card title={t("title", { name: target.name })} accent="petrol" id="zusammenfuehren">
      <Form method="post" className="space-y-5">
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="target" value={target.id} />
        <input type="hidden" name="targetRevision" value={target.revision} />
        {differences.length === 0 ? (
          <p>{t("same")}</p>
        ) : (
          <>
            <p className="max-w-measure">{t("lead")}</p>
            <Table caption={t("caption")}>
              <thead>
                <Row>
                  <Th>{t("field")}</Th>
                  <Th>{t("entry")}</Th>
                  <Th>{t("proposal")}</Th>
                </Row>
              </thead>
              <tbody>
                {differences.map((difference) => (
                  <DifferenceRow key={difference.field} {...difference} />
                ))}
              </tbody>
            </Table>
          </>
        )}
        <ButtonRow>
          <Button name="intent" value="merge">
            {t("confirm")}
          </Button>
          <LinkButton to={cancelTo} variant="quiet" preventScrollReset>
            {t("cancel")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Card>
  );
}

function DifferenceRow({ field, entry, proposal, preset, canJoin }: MergeDifference) {
  const t = useText(mergeTexts);
  const care = useText(careTexts);
  const say = useValueWords();
  const label = care(`entry.${field}`);
  const radio = (choice: MergeChoice) => (
    <input
      type="radio"
      name={`take.${field}`}
      value={choice}
      defaultChecked={choice === preset}
      aria-label={t("choiceOf", { field: label, version: t(`${choice}`) })}
      className="mt-[0.2em] h-5 w-5 shrink-0 accent-petrol"
    />
  );
  const version = (choice: "entry" | "proposal", value: MergeDifference["entry"]) => {
    const words = say(field, value);
    return (
      <Td label={t(`${choice}`)}>
        <label className="flex cursor-pointer gap-2.5">
          {radio(choice)}
          <span className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{words || <span className="italic text-ink-soft">{care("proposal.unknown")}</span>}</span>
        </label>
      </Td>
    );
  };
  return (
    <Row>
      <Th scope="row">
        {label}
        {canJoin ? (
          <label className="mt-2 flex cursor-pointer gap-2.5 font-normal">
            {radio("both")}
            <span>{t("both")}</span>
          </label>
        ) : null}
      </Th>
      {version("entry", entry)}
      {version("proposal", proposal)}
    </Row>
  );
}

function useValueWords() {
  const t = useText(mergeTexts);
  const word = useText(vocabularyTexts);
  return (field: MergeDifference["field"], value: MergeDifference["entry"]): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value)) return (field === "districts" ? value.map(labelOf) : value).join("\n");
    const kind = networkKinds.find((known) => known === value);
    if (field === "kind" && kind) return word(`networkKind.${kind}`);
    if (field === "land" && typeof value === "string" && isLandCode(value)) return landName(value);
    return value === null ? "" : String(value);
  };
}
