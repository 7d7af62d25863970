import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { textVersions, valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { conversationFormId } from "./conversation-form";
import type { ConversationValues } from "./conversation-values";
import { isOutcome } from "./conversation-pills";
import { conversationTexts } from "./conversations.text";

interface ConflictProps {
  /** `organisation` is the name in both, whoever it is. */
  stored: ConversationValues;
  mine: ConversationValues;
  savedBy: string;
  /** The page with the saved version. */
  keepTo: string;
}

const shown = ["kind", "organisation", "personRole", "heldOn", "agreed", "outcome", "followUpOn", "followUpNote"] as const;

/** Somebody else saved in between: both versions side by side, where they differ. */
export function Conflict({ stored, mine, savedBy, keepTo }: ConflictProps) {
  const t = useText(conversationTexts);
  const locale = useLocale();
  const different = shown.filter((field) => stored[field] !== mine[field]);
  const say = (field: (typeof shown)[number], value: string) => {
    if (value === "") return "";
    if (field === "kind") return t(value === "attempt" ? "kind.attempt" : "kind.talk");
    if (field === "outcome") return isOutcome(value) ? t(`outcome.${value}`) : value;
    return field === "heldOn" || field === "followUpOn" ? formatDate(locale, value) : value;
  };
  const choice = (field: (typeof shown)[number]) => {
    if (field === "organisation") return { other: { withWhom: [stored.withWhom], organisation: [stored.withWhom === "other" ? stored.organisation : ""] } };
    return field === "agreed" ? textVersions(field, mine[field], stored[field]) : valueVersion(field, stored[field]);
  };
  const differences = different.map((field) => ({ label: t(`field.${field}`), stored: say(field, stored[field]), mine: say(field, mine[field]), field: choice(field) }));
  return <VersionConflict savedBy={savedBy} differences={differences} formId={conversationFormId} keepTo={keepTo} />;
}
