import { Panel, useReactFlow } from "@xyflow/react";
import { useText } from "~/platform/i18n/use-text";
import { Icon, type IconName } from "~/ui/icon";
import type { Layout } from "../map/layout";
import { editorTexts } from "./editor.text";

/** Nearer, farther, all of it: the buttons in the corner. */
export function ViewControls({ layout }: { layout: Layout }) {
  const t = useText(editorTexts);
  const flow = useReactFlow();
  const buttons: [IconName, string, () => void][] = [
    ["add", t("zoomIn"), () => void flow.zoomIn()],
    ["minus", t("zoomOut"), () => void flow.zoomOut()],
    ["map", t("fit"), () => void flow.fitBounds(layout.box, { padding: 0.03 })],
  ];
  return (
    <Panel position="bottom-left" className="no-print !m-2 flex overflow-hidden rounded border border-line-strong bg-surface">
      {buttons.map(([icon, label, act]) => (
        <button key={icon} type="button" title={label} onClick={act} className="inline-flex h-9 w-9 items-center justify-center text-petrol hover:bg-petrol-tint focus-visible:-outline-offset-2">
          <Icon name={icon} label={label} />
        </button>
      ))}
    </Panel>
  );
}
