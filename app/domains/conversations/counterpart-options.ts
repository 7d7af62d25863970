import type { Translator } from "~/platform/i18n/texts";
import type { conversationTexts } from "./conversations.text";
import type { Counterparts } from "./counterparts.server";

type Text = Translator<(typeof conversationTexts)["de"]>;

/** Options of the choice "with whom", in groups; empty groups are left out. */
export function counterpartOptions(t: Text, { networks, finds, partners }: Counterparts) {
  const options = (type: "network" | "partner", items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: `${type}:${id}`, label: name }));
  return [
    { group: t("group.network"), options: options("network", networks) },
    { group: t("group.find"), options: options("network", finds) },
    { group: t("group.partner"), options: options("partner", partners) },
    { group: t("group.other"), options: [{ value: "other", label: t("other") }] },
  ].filter((group) => group.options.length > 0);
}

/** The name an option stands for; for "other" the name that was typed. */
export function counterpartName({ networks, finds, partners }: Counterparts, withWhom: string, typed: string): string {
  const named = [...networks, ...finds].find(({ id }) => withWhom === `network:${id}`) ?? partners.find(({ id }) => withWhom === `partner:${id}`);
  return named?.name ?? typed;
}
