import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Row, Table, Td, Th } from "~/ui/table";
import type { ConversationValues } from "./conversation-values";
import { isOutcome } from "./conversation-pills";
import { conversationTexts } from "./conversations.text";

interface ConflictProps {
  /** `organisation` is the name in both, whoever it is. */
  theirs: ConversationValues;
  mine: ConversationValues;
  changedBy: string;
  /** The page with the saved version. */
  takeTo: string;
}

const shown = ["kind", "organisation", "personRole", "heldOn", "agreed", "outcome", "followUpOn", "followUpNote"] as const;

/** Somebody else saved in between: both versions side by side, where they differ. */
export function Conflict({ theirs, mine, changedBy, takeTo }: ConflictProps) {
  const t = useText(conversationTexts);
  const locale = useLocale();
  const different = shown.filter((field) => theirs[field] !== mine[field]);
  const say = (field: (typeof shown)[number], value: string) => {
    if (value === "") return t("notStated");
    if (field === "kind") return t(value === "attempt" ? "kind.attempt" : "kind.talk");
    if (field === "outcome") return isOutcome(value) ? t(`outcome.${value}`) : value;
    return field === "heldOn" || field === "followUpOn" ? formatDate(locale, value) : value;
  };
  return (
    <Notice tone="warn" role="alert" title={t("conflict.title")}>
      <p>{t("conflict.body")}</p>
      {changedBy ? <p className="text-note">{t("changedBy", { name: changedBy })}</p> : null}
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
