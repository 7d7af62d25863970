import { useText } from "~/platform/i18n/use-text";
import { Pill } from "~/ui/pill";
import type { ConversationOutcome } from "./conversation";
import { conversationTexts } from "./conversations.text";
import type { ConversationEntry } from "./entry.server";

const outcomeTones = { cooperation: "ok", side_by_side: "ok", no_interest: "todo", open: "wait", not_reached: "todo" } as const;

export function isOutcome(outcome: string): outcome is ConversationOutcome {
  return outcome in outcomeTones;
}

/** Kind, outcome, and whose view it is: what a team writes about a network stays its view until the other side confirms it. */
export function ConversationPills({ conversation }: { conversation: ConversationEntry }) {
  const t = useText(conversationTexts);
  const { kind, outcome, networkId, confirmation } = conversation;
  return (
    <span className="flex flex-wrap gap-1.5">
      {kind === "attempt" ? <Pill icon="minus">{t("kind.attempt")}</Pill> : null}
      {isOutcome(outcome) ? (
        <Pill tone={outcomeTones[outcome]} icon={null}>
          {t(`outcome.${outcome}`)}
        </Pill>
      ) : null}
      {networkId && confirmation.state !== "confirmed" ? (
        <Pill tone="ask" icon="people">
          {t("ownView")}
        </Pill>
      ) : null}
      {confirmation.state === "confirmed" ? <Pill tone="ok">{t("confirmedByOther")}</Pill> : null}
      {confirmation.state === "asked" ? <Pill tone="wait">{t("waitingForOther")}</Pill> : null}
      {confirmation.state === "changed" ? <Pill tone="todo">{t("changedSinceAsked")}</Pill> : null}
      {confirmation.state === "disputed" ? <Pill tone="warn">{t("disputedByOther")}</Pill> : null}
    </span>
  );
}
