import type { DraftState } from "@machines/draft";
import { useText } from "~/platform/i18n/use-text";
import { Icon, type IconName } from "../icon";
import { useHydrated } from "../use-hydrated";
import { autosaveTexts } from "./autosave.text";
import type { Autosave } from "./use-autosave";
import { useSaveOnLeaving } from "./use-save-on-leaving";

const icons: Record<DraftState, IconName> = {
  saved: "check",
  edited: "edit",
  saving: "waiting",
  savingAndEdited: "waiting",
  refused: "alert",
  offline: "alert",
  conflict: "alert",
};

/** Says beside the button where a form that saves itself stands, and lets nobody leave before it is saved. Without JavaScript it says nothing: there the button saves. */
export function SaveState({ draft }: { draft: Autosave }) {
  const { state } = draft;
  useSaveOnLeaving(draft);
  const t = useText(autosaveTexts);
  const hydrated = useHydrated();
  return (
    <p role="status" className="flex min-h-6 max-w-measure items-start gap-2 text-note text-ink-soft">
      {hydrated ? (
        <>
          <Icon name={icons[state]} className="mt-1 h-4 w-4" />
          <span>
            {t(state)} {state === "saved" ? t("bySelf") : null}
          </span>
        </>
      ) : null}
    </p>
  );
}
