import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { type Column, columns } from "../education-chain";
import { panelTexts } from "./panel.text";
import { CreatePanel, EditPanel } from "./partner-panel";
import { ChoosePanel, RelationPanel } from "./relation-panel";
import { SeveralPanel, SummaryPanel } from "./summary-panel";
import type { Deeds } from "./use-deeds";
import { type MapEditorState, useEditor } from "./use-map-editor";

interface PanelProps {
  deeds: Deeds;
  page: string;
  aside: (wall: boolean) => ReactNode;
}

/** What stands beside the map (below it on a narrow screen): what the mode asks for, else the selection, else `aside`. */
export function Panel({ deeds, page, aside }: PanelProps) {
  const editor = useEditor();
  const t = useText(panelTexts);
  const task = taskPanel(editor, deeds);
  if (task) return task;
  const [first] = editor.selected;
  if (editor.selected.length > 1) return <SeveralPanel partners={editor.selected} deeds={deeds} />;
  if (first) return <SummaryPanel partner={first} page={page} deeds={deeds} />;
  return (
    <div className="space-y-4">
      <p className="text-note text-ink-soft">{t("panel.empty")}</p>
      {aside(editor.wall)}
    </div>
  );
}

function taskPanel({ task, about, byId, view }: MapEditorState, deeds: Deeds): ReactNode {
  const [partner, other] = [about.partnerId, about.otherId].map((id) => (id === null ? undefined : byId.get(id)));
  if (task === "idle") return null;
  if ("connecting" in task) {
    if (partner && other) return <RelationPanel from={partner} to={other} relation={null} deeds={deeds} />;
    return partner ? <ChoosePanel partner={partner} /> : null;
  }
  if (task.editing === "creating") return <CreatePanel column={columns.find((column): column is Column => column === about.column) ?? null} deeds={deeds} />;
  if (task.editing === "partner") return partner ? <EditPanel partner={partner} deeds={deeds} /> : null;
  const relation = view.relations.find(({ id }) => id === about.relationId);
  const [from, to] = [relation && byId.get(relation.fromId), relation && byId.get(relation.toId)];
  return relation && from && to ? <RelationPanel from={from} to={to} relation={relation} deeds={deeds} /> : null;
}
