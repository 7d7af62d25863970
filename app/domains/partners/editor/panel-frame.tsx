import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { panelTexts } from "./panel.text";

interface PanelFrameProps {
  title: ReactNode;
  onClose: () => void;
  /** Puts the focus into the first field when it opens. */
  takeFocus?: boolean;
  children: ReactNode;
}

/** The box beside the map: closes by its button and by Escape, which gives up what was typed. */
export function PanelFrame({ title, onClose, takeFocus = false, children }: PanelFrameProps) {
  const t = useText(panelTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) box.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only hears the Escape of its fields
    <div ref={box} onKeyDown={onKeyDown} className="rounded-card border border-line bg-surface p-4">
      <div className="mb-3 flex items-start justify-between gap-3">
        <h2 className="min-w-0 break-words text-[1.15rem]">{title}</h2>
        <button type="button" onClick={onClose} className="-mr-2 -mt-1 inline-flex h-9 w-9 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-sunken">
          <Icon name="close" label={t("panel.close")} className="h-5 w-5" />
        </button>
      </div>
      {children}
    </div>
  );
}
