import { useCallback } from "react";
import { useText } from "~/platform/i18n/use-text";
import type { Column } from "../education-chain";
import type { Cell, PlaceKey } from "../map/layout";
import { editorTexts } from "./editor.text";

/** Name of a lane, a band or a cell. */
export function usePlaceName(): (key: PlaceKey) => string {
  const t = useText(editorTexts);
  return useCallback((key: PlaceKey) => (key === "unsaid" || /^\d/.test(key) ? t(`cell.${key as Cell}`) : t(`lane.${key as Column}`)), [t]);
}
