import { Form, Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { EntrySlot } from "~/ui/entry-slot";
import { CheckboxField, plainField, SelectField } from "~/ui/fields";
import { Icon } from "~/ui/icon";
import { Card } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { ConversationPills } from "./conversation-pills";
import { conversationTexts } from "./conversations.text";
import { followUpTexts } from "./follow-ups.text";
import type { ConversationEntry } from "./entry.server";

interface ConversationListProps {
  /** address of this list */
  list: string;
  conversations: readonly ConversationEntry[];
  /** how many fit the filter, over all pages */
  count: number;
  page: number;
  pageCount: number;
  organisations: readonly { value: string; label: string }[];
  filter: { withWhom: string; open: boolean };
  canEdit: boolean;
}

/** All conversations of an initiative, newest first, with filter and the way to the next one. */
export function ConversationList({ list, conversations, count, page, pageCount, organisations, filter, canEdit }: ConversationListProps) {
  const t = useText(conversationTexts);
  const add = canEdit ? (
    <LinkButton to={`${list}/neu`} icon="add">
      {t("add")}
    </LinkButton>
  ) : null;
  if (organisations.length === 0) {
    return (
      <EmptyState title={t("empty.title")} action={add}>
        {canEdit ? t("empty.body") : t("empty.reader")}
      </EmptyState>
    );
  }
  const query = (target: number) => {
    const search = new URLSearchParams({ ...(filter.withWhom && { mit: filter.withWhom }), ...(filter.open && { offen: "1" }), ...(target > 1 && { seite: String(target) }) }).toString();
    return search ? `${list}?${search}` : list;
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <p className="max-w-measure">{t("lead")}</p>
        {add}
      </div>
      <Form method="get" action={list} aria-label={t("filter.label")} role="search" className="no-print flex flex-wrap items-end gap-x-5 gap-y-3">
        <SelectField
          className="min-w-0 grow sm:max-w-[22rem]"
          field={plainField("mit", { value: filter.withWhom })}
          label={t("filter.withWhom")}
          options={[{ value: "", label: t("filter.everyone") }, ...organisations]}
        />
        <CheckboxField className="pb-2.5" field={plainField("offen", { value: filter.open ? "1" : null })} value="1" label={t("filter.open")} />
        <Button variant="ghost">{t("filter.apply")}</Button>
      </Form>
      {conversations.length === 0 ? (
        <EmptyState
          title={t("nothingFiltered.title")}
          action={
            <LinkButton variant="ghost" to={list}>
              {t("nothingFiltered.all")}
            </LinkButton>
          }
        >
          {t("nothingFiltered.body")}
        </EmptyState>
      ) : (
        <>
          <p className="text-note text-ink-soft">{t("filter.shown", { count })}</p>
          <ol className="space-y-4">
            {conversations.map((conversation) => (
              <li key={conversation.id}>
                <ConversationCard conversation={conversation} to={`${list}/${conversation.id}`} />
              </li>
            ))}
          </ol>
          <Pagination page={page} pageCount={pageCount} href={query} />
        </>
      )}
    </div>
  );
}

function ConversationCard({ conversation, to }: { conversation: ConversationEntry; to: string }) {
  const due = useText(followUpTexts);
  const locale = useLocale();
  const { organisation, personRole, heldOn, agreed, followUpOn, followUpNote, followUpDone } = conversation;
  return (
    <Card
      title={
        <Link className="link" to={to}>
          {organisation}
        </Link>
      }
      aside={formatDate(locale, heldOn)}
    >
      <div className="space-y-2.5">
        <ConversationPills conversation={conversation} />
        <EntrySlot kind="conversation" id={conversation.id} name={organisation} place="row" />
        {personRole ? <p className="text-note text-ink-soft">{personRole}</p> : null}
        {agreed ? <p className="line-clamp-4 max-w-measure whitespace-pre-line break-words">{agreed}</p> : null}
        {followUpOn && !followUpDone ? (
          <p className="flex gap-2">
            <Icon name="calendar" className="mt-[0.2em] h-[1.1em] w-[1.1em] text-ink-soft" />
            <span>
              {due("title")}: {formatDate(locale, followUpOn)}
              {followUpNote ? ` · ${followUpNote}` : ""}
            </span>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
