import { useSearchParams } from "@remix-run/react";
import { useMemo } from "react";
import { labelOf } from "~/domains/districts";
import { stages } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { partnerKinds, partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { editorTexts } from "./editor.text";
import { filterCount, fits, type MapFilter, noFilter } from "./filter";
import { useEditor } from "./use-map-editor";
import { usePlaceName } from "./use-place-name";

/** What is to stand out, among what occurs on the map. Takes effect at once. */
export function FilterForm() {
  const { view, filter, setFilter, asked, say } = useEditor();
  const [, setSearch] = useSearchParams();
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const placeName = usePlaceName();
  const there = useMemo(() => {
    const kinds = new Set(view.partners.map(({ kind }) => kind));
    const states = new Set(view.partners.map(({ state }) => state));
    const districts = [...new Set(view.partners.map(({ ags }) => ags ?? ""))].map((ags) => ({ value: ags, label: ags ? labelOf(ags) : t("filter.noDistrict") }));
    return {
      kinds: partnerKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ value: kind, label: words(`kind.${kind}`) })),
      states: partnerStates.filter((state) => states.has(state)).map((state) => ({ value: state, label: words(`state.${state}`) })),
      districts: districts.sort((a, b) => Number(a.value === "") - Number(b.value === "") || a.label.localeCompare(b.label, "de")),
    };
  }, [view.partners, t, words]);

  const change = (next: MapFilter) => {
    setFilter(next);
    if (asked !== null) {
      const withoutFinding = (search: URLSearchParams) => {
        search.delete("zeige");
        return search;
      };
      setSearch(withoutFinding, { preventScrollReset: true });
    }
    say(filterCount(next) === 0 ? t("filter.all") : t("filter.result", { lit: view.partners.filter((partner) => fits(partner, next)).length, count: view.partners.length }));
  };
  const group = <K extends "stages" | "kinds" | "states" | "districts">(name: K, options: readonly { value: string; label: string }[]) => (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{t(`filter.${name}`)}</legend>
      <div className="grid gap-x-4 gap-y-1 xs:grid-cols-2">
        {options.map(({ value, label }) => {
          const chosen = filter[name] as readonly string[];
          const toggled = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
          return (
            <label key={value} className="flex gap-2 text-note">
              <input type="checkbox" className="mt-[0.2em] h-4 w-4 shrink-0 accent-petrol" checked={chosen.includes(value)} onChange={() => change({ ...filter, [name]: toggled })} />
              {label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
  return (
    <div className="space-y-4">
      <p className="text-note text-ink-soft">{t("filter.lead")}</p>
      {group("states", there.states)}
      {group("stages", stages.map((stage) => ({ value: stage, label: placeName(stage) })))}
      {group("kinds", there.kinds)}
      {there.districts.length > 1 ? group("districts", there.districts) : null}
      <fieldset>
        <legend className="mb-1 font-semibold">{t("filter.existence")}</legend>
        {(["both", "existing", "wished"] as const).map((existence) => (
          <label key={existence} className="flex gap-2 text-note">
            <input type="radio" name="map-existence" className="mt-[0.2em] h-4 w-4 accent-petrol" checked={filter.existence === existence} onChange={() => change({ ...filter, existence })} />
            {t(`existence.${existence}`)}
          </label>
        ))}
      </fieldset>
      {filterCount(filter) > 0 ? (
        <Button type="button" variant="ghost" size="small" onClick={() => change(noFilter)}>
          {t("filter.clear")}
        </Button>
      ) : null}
    </div>
  );
}
