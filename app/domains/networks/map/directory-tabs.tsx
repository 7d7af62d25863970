import { useText } from "~/platform/i18n/use-text";
import { TabNav } from "~/ui/tabs";
import { directoryAddress, type DirectoryQuery } from "../directory-address";
import { mapAddress } from "./map-address";
import { mapTexts } from "./map.text";

/** List and map of the directory; the filters that both know stay when one changes over. */
export function DirectoryTabs({ current, query }: { current: "list" | "map"; query: Pick<DirectoryQuery, "land" | "kind" | "stage" | "theme"> }) {
  const t = useText(mapTexts);
  const { land, kind, stage, theme } = query;
  const filters = { land, kind, stage, theme };
  return (
    <TabNav
      label={t("views")}
      items={[
        { to: directoryAddress(filters), label: t("list"), current: current === "list" },
        { to: mapAddress(filters), label: t("map"), current: current === "map" },
      ]}
    />
  );
}
