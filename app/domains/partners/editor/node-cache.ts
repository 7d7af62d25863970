import type { PartnerNode } from "./partner-card";
import type { ShownPartner } from "./view-map";
import { card } from "../map/layout";

export interface NodeInput {
  partner: ShownPartner;
  x: number;
  y: number;
  selected: boolean;
  /** The one card that the tab key reaches. */
  tabbable: boolean;
  dim: boolean;
  coordinator: boolean;
  label: string;
  helpId: string;
}

/**
 * Nodes for React Flow: the same object as long as nothing of it changed, so that only what changed is drawn again.
 * `label` is left out of the comparison on purpose where the partner is the same: it is made of the rest.
 */
export function createNodeCache(): (input: Omit<NodeInput, "label">, label: () => string, labelKey: unknown) => PartnerNode {
  const kept = new Map<string, { input: Omit<NodeInput, "label">; labelKey: unknown; node: PartnerNode }>();
  return (input, label, labelKey) => {
    const before = kept.get(input.partner.id);
    if (before && before.labelKey === labelKey && (Object.keys(input) as (keyof typeof input)[]).every((key) => before.input[key] === input[key])) return before.node;
    const { partner, x, y, selected, tabbable, dim, coordinator, helpId } = input;
    const sameData = before && before.input.partner === partner && before.input.dim === dim && before.input.coordinator === coordinator;
    const node: PartnerNode = {
      id: partner.id,
      type: "partner",
      position: { x, y },
      ...card,
      measured: card,
      zIndex: 1,
      selected,
      data: sameData ? before.node.data : { partner, dim, coordinator },
      ariaRole: "button",
      ariaLabel: label(),
      domAttributes: { tabIndex: tabbable ? 0 : -1, "aria-pressed": selected, "aria-describedby": helpId, "aria-roledescription": undefined },
    };
    kept.set(partner.id, { input, labelKey, node });
    return node;
  };
}
