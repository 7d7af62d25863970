import { useText } from "~/platform/i18n/use-text";
import type { Column } from "../education-chain";
import { chainTexts } from "../education-chain.text";

/** What a column of the map is called: its stage, or its lane. */
export function useColumnName(): (column: Column) => string {
  const t = useText(chainTexts);
  return (column) => t(`column.${column}`);
}
