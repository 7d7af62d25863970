import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { labelOf } from "./districts";
import { districtTexts } from "./districts.text";
import { searchDistrictField, searchDistrictIntent, type DistrictSearch } from "./suggestions";

interface DistrictSearchFormProps {
  /** Id of the text field, to which the label outside belongs. */
  id: string;
  describedBy?: string;
  name: string;
  form: string | undefined;
  chosen: readonly string[];
  search: DistrictSearch | null;
}

/** Choosing without JavaScript: a search button, its results and the chosen Kreise as checkboxes. */
export function DistrictSearchForm({ id, describedBy, name, form, chosen, search }: DistrictSearchFormProps) {
  const t = useText(districtTexts);
  const taken = new Set(chosen);
  const line = (ags: string, text: ReactNode, checked: boolean) => <DistrictLine key={ags} {...{ id, name, form, ags, checked }} text={text} />;
  const districts = search?.districts.filter(({ ags }) => !taken.has(ags)) ?? [];
  const listed = new Set([...taken, ...districts.map(({ ags }) => ags)]);
  const towns = townsByDistrict(search, listed);
  const nothing = search && search.districts.length + search.towns.length === 0;
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          type="text"
          name={searchDistrictField}
          form={form}
          defaultValue={search?.query}
          maxLength={80}
          aria-describedby={describedBy}
          className="block min-h-[2.875rem] min-w-0 flex-1 basis-56 rounded border border-line-strong bg-surface px-3 py-2"
        />
        <Button variant="ghost" icon="search" name="intent" value={searchDistrictIntent} form={form} formNoValidate>
          {t("search.button")}
        </Button>
      </div>
      {nothing ? <p role="status">{search.query ? t("search.none", { query: search.query }) : t("search.empty")}</p> : null}
      {districts.length + towns.length > 0 ? (
        <fieldset>
          <legend className="text-note font-semibold">{t("search.results", { query: search?.query ?? "" })}</legend>
          {districts.map(({ ags, label, land }) => line(ags, `${label}, ${land}`, false))}
          {towns.map(({ ags, names, label }) => line(ags, t("search.townInTyped", { town: names.join(", "), district: label }), false))}
        </fieldset>
      ) : null}
      <fieldset>
        <legend className="text-note font-semibold">{t("chosen.title", { count: chosen.length })}</legend>
        {chosen.length === 0 ? <p className="text-ink-soft">{t("chosen.none")}</p> : <p className="text-note text-ink-soft">{t("chosen.keep")}</p>}
        {chosen.map((ags) => line(ags, labelOf(ags), true))}
      </fieldset>
    </div>
  );
}

/** A Kreis stands once, with all its towns that were found; one that is listed already is left out. */
function townsByDistrict(search: DistrictSearch | null, listed: ReadonlySet<string>) {
  const groups = new Map<string, { ags: string; names: string[]; label: string }>();
  for (const { town, ags, label } of search?.towns ?? []) {
    if (listed.has(ags)) continue;
    const group = groups.get(ags) ?? { ags, names: [], label };
    group.names.push(town);
    groups.set(ags, group);
  }
  return [...groups.values()];
}

interface DistrictLineProps {
  id: string;
  name: string;
  form: string | undefined;
  ags: string;
  text: ReactNode;
  checked: boolean;
}

function DistrictLine({ id, name, form, ags, text, checked }: DistrictLineProps) {
  return (
    <div className="flex gap-2.5 py-1">
      <input id={`${id}-${ags}`} type="checkbox" name={name} form={form} value={ags} defaultChecked={checked} className="mt-[0.2em] h-5 w-5 shrink-0 accent-petrol" />
      <label htmlFor={`${id}-${ags}`} className="py-px">
        {text}
      </label>
    </div>
  );
}
