import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { plainField, SelectField } from "~/ui/fields";
import type { PlaceOption } from "../directory-filters";
import { directoryTexts } from "../directory.text";
import { importedNetworkKinds, stages, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { mapPath, type MapQuery } from "./map-address";
import { mapTexts } from "./map.text";

/** Which networks are counted, and which Land is looked at: a plain form whose answer has an address of its own. */
export function MapFilters({ query, lands }: { query: MapQuery; lands: PlaceOption[] }) {
  const t = useText(mapTexts);
  const directory = useText(directoryTexts);
  const word = useText(vocabularyTexts);
  const any = directory("any");
  return (
    <Form method="get" action={mapPath} role="search" className="flex flex-col gap-4">
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
        <SelectField field={plainField("land", { value: query.land })} label={directory("land")} placeholder={any} options={lands} />
        <SelectField
          field={plainField("art", { value: query.kind })}
          label={directory("kind")}
          placeholder={any}
          options={importedNetworkKinds.map((value) => ({ value, label: word(`networkKind.${value}`) }))}
        />
        <SelectField
          field={plainField("stufe", { value: query.stage })}
          label={directory("stage")}
          placeholder={any}
          options={stages.map((value) => ({ value, label: word(`stage.${value}`) }))}
        />
        <SelectField
          field={plainField("thema", { value: query.theme })}
          label={directory("theme")}
          placeholder={any}
          options={themes.map((value) => ({ value, label: word(`theme.${value}`) }))}
        />
        <Button className="sm:justify-self-start">{t("show")}</Button>
      </div>
      {query.sort === "name" ? <input type="hidden" name="sortierung" value="name" /> : null}
      {query.land || query.kind || query.stage || query.theme ? (
        <Link to={mapPath} className="link self-start">
          {t("reset")}
        </Link>
      ) : null}
    </Form>
  );
}
