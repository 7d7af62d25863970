import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import type { MapStore } from "../live/map-store";
import { noticeSentence } from "../live/notice-sentence";
import { editorTexts } from "./editor.text";
import { panelTexts } from "./panel.text";

/** Whether everything is saved, and who is here. */
export function LineState({ store }: { store: MapStore }) {
  const t = useText(editorTexts);
  const { connection, waiting, people } = store;
  const down = connection === "offline" || connection === "signedOut";
  const sentence =
    connection === "signedOut" ? t("line.signedOut", { count: waiting }) : down ? t("line.offline", { count: waiting }) : waiting > 0 ? t("line.sending", { count: waiting }) : connection === "connecting" ? t("line.connecting") : t("line.saved");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note">
      <p role="status" className={classNames("flex items-center gap-1.5", down ? "font-semibold text-brick-ink" : "text-ink-soft")}>
        <Icon name={down ? "alert" : waiting > 0 || connection === "connecting" ? "waiting" : "check"} className="h-4 w-4" />
        {sentence}
      </p>
      {people.length > 1 ? (
        <p className="flex items-center gap-1.5 text-ink-soft" title={people.map(({ name }) => name).join(", ")}>
          <Icon name="people" className="h-4 w-4" />
          <span>
            {t("line.people", { count: people.length })}
            <span className="sr-only sm:not-sr-only">: {people.map(({ name, self }) => (self ? t("line.you", { name }) : name)).join(", ")}</span>
          </span>
        </p>
      ) : null}
    </div>
  );
}

/** What could not be done, one sentence each. */
export function Notices({ store }: { store: MapStore }) {
  const p = useText(panelTexts);
  const locale = useLocale();
  if (store.notices.length === 0) return null;
  return (
    <div className="space-y-2" role="alert">
      {store.notices.map((notice) => (
        <Notice key={notice.id} tone="warn">
          <p>{noticeSentence(locale, notice)}</p>
          <Button type="button" variant="quiet" size="small" className="!px-0" onClick={() => store.dismiss(notice.id)}>
            {p("notice.dismiss")}
          </Button>
        </Notice>
      ))}
    </div>
  );
}
