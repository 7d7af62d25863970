import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { DialogLink } from "~/ui/dialog";
import { EntrySlot } from "~/ui/entry-slot";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { ConversationPills, isOutcome } from "./conversation-pills";
import { conversationTexts } from "./conversations.text";
import { followUpTexts } from "./follow-ups.text";
import type { ConversationEntry } from "./entry.server";

interface ConversationViewProps {
  conversation: ConversationEntry;
  /** address of this conversation */
  page: string;
  canEdit: boolean;
  /** Ask whether to delete it, as the page does without JavaScript. */
  askDelete: boolean;
}

/** One conversation to read, with the ways to change it. */
export function ConversationView({ conversation, page, canEdit, askDelete }: ConversationViewProps) {
  const t = useText(conversationTexts);
  const due = useText(followUpTexts);
  const locale = useLocale();
  const { organisation, personRole, heldOn, agreed, outcome, followUpOn, followUpNote, followUpDone, createdBy, updatedBy } = conversation;
  const nothing = <span className="italic text-ink-soft">{t("notStated")}</span>;
  return (
    <>
      {askDelete && canEdit ? (
        <Notice tone="stop" title={t("remove.title")}>
          <DeleteQuestion conversation={conversation} page={page} />
        </Notice>
      ) : null}
      <Card>
        <div className="space-y-4">
          <ConversationPills conversation={conversation} />
          <DefinitionList
            items={[
              { term: t("field.organisation"), value: organisation },
              { term: t("field.personRole"), value: personRole || nothing },
              { term: t("field.heldOn"), value: formatDate(locale, heldOn) },
              ...(conversation.kind === "attempt" && !agreed ? [] : [{ term: t("field.agreed"), value: agreed ? <span className="block max-w-measure whitespace-pre-line break-words">{agreed}</span> : nothing }]),
              ...(conversation.kind === "attempt" && !isOutcome(outcome) ? [] : [{ term: t("field.outcome"), value: isOutcome(outcome) ? t(`outcome.${outcome}`) : t("field.outcomeNone") }]),
              {
                term: due("title"),
                value: followUpOn ? (
                  <span className="flex flex-wrap items-center gap-2">
                    {formatDate(locale, followUpOn)}
                    {followUpNote ? ` · ${followUpNote}` : ""}
                    <Pill tone={followUpDone ? "ok" : "wait"}>{due(followUpDone ? "state.done" : "state.open")}</Pill>
                  </span>
                ) : (
                  nothing
                ),
              },
            ]}
          />
          {createdBy ? (
            <p className="text-note text-ink-soft">
              {t("writtenBy", { name: createdBy })}
              {updatedBy && updatedBy !== createdBy ? ` · ${t("changedBy", { name: updatedBy })}` : ""}
            </p>
          ) : null}
          {canEdit ? (
            <ButtonRow className="no-print">
              <LinkButton to={`${page}?bearbeiten=1`} icon="edit">
                {t("edit")}
              </LinkButton>
              {followUpOn && !followUpDone ? (
                <Form method="post" action={`${page}/erledigt`}>
                  <input type="hidden" name="zurueck" value={page} />
                  <Button variant="ghost" icon="check" aria-label={due("doneFor", { what: followUpNote || due("noNote", { organisation }) })}>
                    {due("title")}: {due("done")}
                  </Button>
                </Form>
              ) : null}
              {askDelete ? null : (
                <DialogLink to={`${page}?loeschen=1`} title={t("remove.title")} label={t("remove.open")} variant="danger" icon="trash">
                  {(close) => <DeleteQuestion conversation={conversation} page={page} onKeep={close} />}
                </DialogLink>
              )}
            </ButtonRow>
          ) : null}
        </div>
        <EntrySlot kind="conversation" id={conversation.id} name={organisation} />
      </Card>
    </>
  );
}

function DeleteQuestion({ conversation, page, onKeep }: { conversation: ConversationEntry; page: string; onKeep?: () => void }) {
  const t = useText(conversationTexts);
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <p>{t("remove.body", { organisation: conversation.organisation, date: formatDate(locale, conversation.heldOn) })}</p>
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
