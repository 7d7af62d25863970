import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

/** ok: done; wait: someone else has to act; ask: a question to you; todo: nothing yet; warn: something is in the way. */
export type Tone = "ok" | "wait" | "ask" | "todo" | "warn";

const tones: Record<Tone, string> = {
  ok: "bg-leaf-tint text-leaf-ink",
  wait: "bg-marigold-tint text-marigold-ink",
  ask: "bg-petrol-tint text-petrol-deep",
  todo: "bg-sunken text-ink-soft",
  warn: "bg-brick-tint text-brick-ink",
};

const toneIcons: Record<Tone, IconName> = { ok: "check", wait: "waiting", ask: "question", todo: "open", warn: "alert" };

/** A state: word, icon and tone together, never colour alone. `icon={null}` for a pill that only classifies. */
export function Pill({ tone = "todo", icon, children }: { tone?: Tone; icon?: IconName | null; children: ReactNode }) {
  const shown = icon === undefined ? toneIcons[tone] : icon;
  return (
    <span className={classNames("pill inline-flex items-center gap-1.5 rounded-full px-[0.7rem] py-[0.15rem] text-fine font-semibold", tones[tone])}>
      {shown ? <Icon name={shown} className="h-[1em] w-[1em]" /> : null}
      {children}
    </span>
  );
}
