import type { Column } from "../education-chain";
import type { PartnerKind, PartnerState } from "../partner";

export interface WallView {
  /** partners in all lanes */
  count: number;
  lanes: {
    column: Column;
    partners: { id: string; name: string; kind: PartnerKind; state: PartnerState }[];
    /** the stage does not exist here: the nearest one outside, "" if none is named */
    missing: string | null;
  }[];
  /** null: none is open */
  workshop: { title: string; code: string; closesAt: Date; waiting: number } | null;
}
