import { useText } from "~/platform/i18n/use-text";
import { districtTexts } from "./districts.text";

/** Stands beside every map: the condition under which the shapes may be used. */
export function Attribution() {
  return <p className="text-fine text-ink-soft">{useText(districtTexts)("attribution")}</p>;
}
