import { useText } from "~/platform/i18n/use-text";
import { careTexts } from "./care.text";
import type { Where } from "./where";

/** Gives the words for where an entry works; long lists are cut. */
export function useWhere(): (where: Where) => string {
  const t = useText(careTexts);
  return ({ land, landWide, districts }) => {
    if (districts.length === 0) return t(landWide ? "entries.wholeLand" : "entries.noDistricts", { land });
    return districts.length > 4 ? `${districts.slice(0, 4).join(", ")} + ${districts.length - 4}` : districts.join(", ");
  };
}
