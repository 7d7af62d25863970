import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { ConflictNotice } from "~/ui/conflict-notice";
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
  const words = {
    title: t("conflict.title"),
    body: t("conflict.body"),
    same: t("conflict.same"),
    caption: t("conflict.caption"),
    what: t("conflict.what"),
    theirs: t("conflict.theirs"),
    mine: t("conflict.mine"),
    take: t("conflict.take"),
  };
  const differences = different.map((field) => ({ label: t(`field.${field}`), theirs: say(field, theirs[field]), mine: say(field, mine[field]) }));
  return <ConflictNotice words={words} changedBy={changedBy ? t("changedBy", { name: changedBy }) : undefined} differences={differences} takeTo={takeTo} />;
}
