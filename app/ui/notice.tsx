import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "warn" | "stop" | "done";

const looks: Record<NoticeTone, { box: string; mark: string; icon: IconName }> = {
  info: { box: "border-petrol-pale bg-petrol-tint", mark: "text-petrol", icon: "info" },
  warn: { box: "border-[#ecd08f] bg-marigold-tint", mark: "text-marigold-ink", icon: "alert" },
  stop: { box: "border-[#e3b5ab] bg-brick-tint", mark: "text-brick", icon: "alert" },
  done: { box: "border-[#b5d8c3] bg-leaf-tint", mark: "text-leaf-ink", icon: "check" },
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  /** Set for a message that appears after an action; "alert" interrupts, "status" waits. */
  role?: "alert" | "status";
  children?: ReactNode;
}

/** A boxed remark within a page. */
export function Notice({ tone = "info", title, role, children }: NoticeProps) {
  const look = looks[tone];
  return (
    <div role={role} className={classNames("flex gap-3 rounded-card border p-4", look.box)}>
      <Icon name={look.icon} className={classNames("mt-[0.15em] h-5 w-5", look.mark)} />
      <div className="min-w-0 space-y-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
