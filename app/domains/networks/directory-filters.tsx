import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FoldedWhenNarrow } from "~/ui/disclosure";
import { plainField, SelectField, TextField } from "~/ui/fields";
import type { DirectoryQuery } from "./directory-address";
import { directoryTexts } from "./directory.text";
import { importedNetworkKinds, stages, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";

export interface PlaceOption {
  value: string;
  label: string;
}

interface DirectoryFiltersProps {
  query: DirectoryQuery;
  filtered: boolean;
  lands: PlaceOption[];
  districts: { group: string; options: PlaceOption[] }[];
}

/** The search of the directory: a plain form whose answer has an address of its own. */
export function DirectoryFilters({ query, filtered, lands, districts }: DirectoryFiltersProps) {
  const t = useText(directoryTexts);
  const word = useText(vocabularyTexts);
  const any = t("any");
  return (
    <Form method="get" action="/netzwerke" role="search" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <TextField field={plainField("q", { value: query.q })} label={t("search")} type="search" className="min-w-0 flex-1 basis-64" />
        <Button>{t("searchButton")}</Button>
      </div>
      <FoldedWhenNarrow summary={t("narrowDown")} open={[query.land, query.kreis, query.kind, query.stage, query.theme].some(Boolean)}>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
          <SelectField field={plainField("land", { value: query.land })} label={t("land")} placeholder={any} options={lands} />
          <SelectField field={plainField("kreis", { value: query.kreis })} label={t("district")} placeholder={any} options={districts} />
          <SelectField
            field={plainField("art", { value: query.kind })}
            label={t("kind")}
            placeholder={any}
            options={importedNetworkKinds.map((value) => ({ value, label: word(`networkKind.${value}`) }))}
          />
          <SelectField
            field={plainField("stufe", { value: query.stage })}
            label={t("stage")}
            placeholder={any}
            options={stages.map((value) => ({ value, label: word(`stage.${value}`) }))}
          />
          <SelectField
            field={plainField("thema", { value: query.theme })}
            label={t("theme")}
            placeholder={any}
            options={themes.map((value) => ({ value, label: word(`theme.${value}`) }))}
          />
        </div>
      </FoldedWhenNarrow>
      {query.sort === "newest" ? <input type="hidden" name="sortierung" value="newest" /> : null}
      {filtered ? (
        <Link to="/netzwerke" className="link self-start">
          {t("reset")}
        </Link>
      ) : null}
    </Form>
  );
}
