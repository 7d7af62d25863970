import type { Translator } from "~/platform/i18n/texts";
import type { conversationTexts } from "./conversations.text";

/** Where a page about one conversation stands. */
export function conversationCrumbs(t: Translator<(typeof conversationTexts)["de"]>, slug: string) {
  const path = `/initiativen/${slug}`;
  return [
    { label: t("crumb.path"), to: path },
    { label: t("crumb.check"), to: `${path}/bestand` },
    { label: t("title"), to: `${path}/bestand/gespraeche` },
  ];
}
