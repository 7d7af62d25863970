import { useText } from "~/platform/i18n/use-text";
import { Pill } from "~/ui/pill";
import { findingsTexts } from "./findings.text";

/** Says that nobody outside of the team sees this. */
export function TeamOnly() {
  const t = useText(findingsTexts);
  return (
    <Pill tone="wait" icon="lock">
      {t("teamOnly")}
    </Pill>
  );
}
