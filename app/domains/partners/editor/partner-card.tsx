import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { columnOf } from "../education-chain";
import { partnerTexts } from "../partner.text";
import { editorTexts } from "./editor.text";
import { columnLook } from "./stage-look";
import { StateMark, stateColour } from "./state-mark";
import type { ShownPartner } from "./view-map";

export type PartnerNode = Node<{ partner: ShownPartner; coordinator: boolean; dim: boolean }, "partner">;

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left];

/** A partner on the map: name, state in sign and word, kind; the frame has the colour of its column. */
export const PartnerCard = memo(function PartnerCard({ data: { partner, coordinator, dim }, selected, isConnectable }: NodeProps<PartnerNode>) {
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const column = columnOf(partner);
  const tentative = partner.state === "asked" || partner.state === "idea" || partner.state === "declined";
  return (
    <div
      title={partner.name}
      className={classNames(
        "group/card relative flex h-full w-full flex-col justify-center rounded border-2 px-2 py-0.5",
        // What stands back loses its colours, not its contrast: it can still be read.
        dim ? "border-line bg-sunken text-ink-soft" : classNames("bg-surface", columnLook[column].card),
        tentative && "border-dashed",
        selected && "shadow-lifted ring-[3px] ring-petrol ring-offset-1",
      )}
    >
      <span className="flex min-h-0 flex-col">
        <span className={classNames("line-clamp-2 text-fine leading-[1.15] [overflow-wrap:anywhere]", !dim && "font-semibold")}>
          {coordinator ? <Icon name="handshake" label={t("card.coordinator")} className={classNames("mr-1 h-[1em] w-[1em]", !dim && "text-petrol")} /> : null}
          {partner.name}
        </span>
        <span className={classNames("flex items-center gap-1 whitespace-nowrap text-fine leading-[1.25]", !dim && stateColour[partner.state])}>
          <StateMark state={partner.state} />
          {words(`state.${partner.state}`)}
          <span className="truncate text-ink-soft">· {words(`kind.${partner.kind}`)}</span>
        </span>
      </span>
      {partner.lane === "chain" && partner.stages.length > 1 ? (
        <span className="absolute -bottom-px right-2 flex gap-px" aria-hidden="true">
          {partner.stages.slice(1).map((stage) => (
            <span key={stage} className="h-1 w-3" style={{ backgroundColor: columnLook[stage].hex }} />
          ))}
        </span>
      ) : null}
      {sides.map((side) => (
        <Handle
          key={side}
          id={side}
          type="source"
          position={side}
          isConnectable={isConnectable}
          className={classNames("!h-3.5 !w-3.5 rounded-full border-2 border-white !bg-petrol opacity-0 group-hover/card:opacity-100", selected && "opacity-100", !isConnectable && "!hidden")}
        />
      ))}
    </div>
  );
});
