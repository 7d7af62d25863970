import { Pill, type Tone } from "~/ui/pill";
import type { IconName } from "~/ui/icon";
import type { StationTone } from "./path-stations";

const looks: Record<StationTone, { tone: Tone; icon: IconName }> = {
  ahead: { tone: "todo", icon: "minus" },
  open: { tone: "todo", icon: "open" },
  working: { tone: "wait", icon: "half" },
  waiting: { tone: "wait", icon: "waiting" },
  question: { tone: "ask", icon: "question" },
  done: { tone: "ok", icon: "check" },
  aside: { tone: "todo", icon: "paused" },
};

/** State of a step: word, icon and ground together. */
export function StatePill({ tone, children }: { tone: StationTone; children: string }) {
  return <Pill {...looks[tone]}>{children}</Pill>;
}
