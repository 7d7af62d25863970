import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Icon, type IconName } from "~/ui/icon";
import { Card } from "~/ui/page";
import { checkTexts } from "./check.text";

export interface GateState {
  areaSet: boolean;
  high: number;
  highAddressed: number;
  /** of these, by attempts alone */
  highTried: number;
  searched: number;
  sources: number;
  searchEntries: number;
}

type Progress = "done" | "partly" | "open";
const icons = { done: "check", partly: "half", open: "open" } as const satisfies Record<Progress, IconName>;

function GateItem({ progress, to, children }: { progress: Progress; to: string; children: string }) {
  const t = useText(checkTexts);
  return (
    <li className="flex gap-2.5">
      <Icon name={icons[progress]} label={t(`gate.${progress}`)} className={progress === "done" ? "mt-1 h-4 w-4 text-leaf" : "mt-1 h-4 w-4 text-ink-soft"} />
      {progress === "done" ? (
        <span>{children}</span>
      ) : (
        <Link className="link" to={to}>
          {children}
        </Link>
      )}
    </li>
  );
}

/** Whether nothing is missing any more for the decision, and so for closing the step. */
export function isGateOpen({ areaSet, high, highAddressed, searchEntries }: GateState): boolean {
  return areaSet && highAddressed === high && searchEntries > 0;
}

/** What the decision still needs, or what it rests on: the one hard gate of the path, always in sight. */
export function CheckGate({ gate, decided, base }: { gate: GateState; decided: boolean; base: string }) {
  const t = useText(checkTexts);
  const talks: Progress = gate.highAddressed === gate.high ? "done" : gate.highAddressed > 0 ? "partly" : "open";
  return (
    <Card title={t(decided ? "gate.titleDecided" : "gate.title")}>
      <ul className="m-0 list-none space-y-2 p-0">
        <GateItem progress={gate.areaSet ? "done" : "open"} to={`${base}/gebiet`}>
          {gate.areaSet ? t("gate.area") : t("gate.areaMissing")}
        </GateItem>
        <GateItem progress={talks} to={base}>
          {gate.high === 0 ? t("gate.conversationsNone") : t("gate.conversations", { talked: gate.highAddressed - gate.highTried, tried: gate.highTried, of: gate.high })}
        </GateItem>
        <GateItem progress={gate.searchEntries > 0 ? "done" : "open"} to={`${base}/gesucht`}>
          {gate.searchEntries > 0 ? t("gate.search", { done: gate.searched, of: gate.sources }) : t("gate.searchMissing")}
        </GateItem>
      </ul>
      {decided ? null : <p className="mt-3 text-ink-soft">{t("gate.hint")}</p>}
      {isGateOpen(gate) ? null : <p className="mt-2 text-ink-soft">{t("gate.then")}</p>}
    </Card>
  );
}
