import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FoldedWhenNarrow } from "~/ui/disclosure";
import { plainField, SelectField, TextField } from "~/ui/fields";
import { columns } from "../education-chain";
import type { ShownMap } from "../map/shown-map";
import { useColumnName } from "../page/use-column-name";
import { partnerKinds, partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { isFiltered, type TableQuery } from "./table-query";
import { tableTexts } from "./table.text";

interface TableFilterProps {
  map: ShownMap;
  query: TableQuery;
  page: string;
  districtNames: Readonly<Record<string, string>>;
}

/** Search and filters as a plain form; only what occurs on the map is offered. */
export function TableFilter({ map, query, page, districtNames }: TableFilterProps) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const columnName = useColumnName();
  const all = { value: "", label: t("filter.all") };
  const kinds = partnerKinds.filter((kind) => kind === query.kind || map.partners.some((partner) => partner.kind === kind));
  const districts = [...new Set(map.partners.flatMap(({ ags }) => ags ?? []))].map((ags) => ({ value: ags, label: districtNames[ags] ?? ags })).sort((a, b) => a.label.localeCompare(b.label, "de"));
  const field = (name: string, value: string) => plainField(name, { id: `filter-${name}`, value });
  return (
    <Form method="get" action={page} role="search" aria-label={t("filter.label")} className="no-print space-y-3">
      <input type="hidden" name="ansicht" value="tabelle" />
      {query.sort !== "name" || query.descending ? <input type="hidden" name="sortiert" value={`${query.descending ? "-" : ""}${query.sort}`} /> : null}
      <div className="grid items-end gap-x-4 gap-y-3 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,4fr)_auto]">
        <TextField field={field("q", query.text)} label={t("filter.text")} placeholder={t("filter.textHint")} type="search" autoComplete="off" />
        <FoldedWhenNarrow summary={t("filter.more")} open={isFiltered({ ...query, text: "" })}>
          <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5">
            <SelectField field={field("stufe", query.column)} label={t("filter.column")} options={[all, ...columns.map((value) => ({ value, label: columnName(value) }))]} />
            <SelectField field={field("art", query.kind)} label={t("filter.kind")} options={[all, ...kinds.map((value) => ({ value, label: words(`kind.${value}`) }))]} />
            <SelectField field={field("stand", query.state)} label={t("filter.state")} options={[all, ...partnerStates.map((value) => ({ value, label: words(`state.${value}`) }))]} />
            <SelectField field={field("kreis", query.district)} label={t("filter.district")} options={[all, ...districts, { value: "ohne", label: t("filter.noDistrict") }]} />
            <SelectField field={field("beziehung", query.relations)} label={t("filter.relations")} options={[all, { value: "ist", label: t("filter.existing") }, { value: "soll", label: t("filter.wished") }]} />
          </div>
        </FoldedWhenNarrow>
        <div className="flex flex-wrap gap-3">
          <Button variant="ghost">{t("filter.apply")}</Button>
          {isFiltered(query) ? (
            <LinkButton to={`${page}?ansicht=tabelle`} variant="quiet">
              {t("filter.reset")}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </Form>
  );
}
