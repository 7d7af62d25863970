import type { RelationKind } from "../relation";

/** A kind of relation by colour and sign; a wish is dashed, whatever its kind. */
export const relationLook: Record<RelationKind, { colour: string; sign: string }> = {
  cooperation: { colour: "#5f6a6d", sign: "" },
  funding: { colour: "#2c7a4b", sign: "€" },
  information: { colour: "#2f66c4", sign: "i" },
  shared_staff: { colour: "#7a4fb5", sign: "P" },
  instruction: { colour: "#8a2a1d", sign: "§" },
};

/** Width of a line by strength, in pixels. */
export const lineWidth: Record<1 | 2 | 3, number> = { 1: 1.5, 2: 2.75, 3: 4.5 };
