import { useText } from "~/platform/i18n/use-text";
import { TabNav } from "~/ui/tabs";
import { administrationTexts } from "./administration.text";

const parts = [
  ["overview", ""],
  ["initiatives", "/initiativen"],
  ["advisers", "/beratung"],
  ["proposals", "/vorschlaege"],
  ["directory", "/verzeichnis"],
  ["accounts", "/konten"],
  ["texts", "/texte"],
] as const;

/** The way between the pages of the administration. */
export function AdministrationTabs({ current }: { current: (typeof parts)[number][0] }) {
  const t = useText(administrationTexts);
  return <TabNav label={t("tabs.label")} items={parts.map(([key, path]) => ({ to: `/verwaltung${path}`, label: t(`tabs.${key}`), current: key === current }))} />;
}
