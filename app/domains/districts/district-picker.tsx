import { useCallback, useMemo, useState, type ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import type { FieldProps } from "~/ui/fields";
import { listValue } from "~/ui/fields/field";
import { FieldError, GroupFrame } from "~/ui/fields/frame";
import { useHydrated } from "~/ui/use-hydrated";
import { ChosenDistricts } from "./chosen-districts";
import { DistrictSearchForm } from "./district-search";
import { districtByAgs, labelOf, neighboursOf } from "./districts";
import { districtTexts } from "./districts.text";
import { LazyGermanyMap } from "./lazy-germany-map";
import type { DistrictLook } from "./map-districts";
import { PlaceCombobox } from "./place-combobox";
import type { DistrictSearch } from "./suggestions";

interface DistrictPickerProps extends FieldProps {
  /** Answer of `districtSearchOf` when the form came back from the search button (no JavaScript). */
  search?: DistrictSearch | null;
  /** Whether the map belongs to it; by name only where room is short. */
  withMap?: boolean;
  onChange?: (ags: readonly string[]) => void;
  /** What else belongs to the choice, below the chosen ones and beside the map. */
  children?: ReactNode;
}

/**
 * Chooses Kreise by name, by town and on the map; sends each AGS under `field.name`. The chosen ones are `field.initialValue`
 * (a list of AGS; unknown ones are dropped). Without JavaScript it searches by its own button, `intent=search-district`:
 * the action answers with `districtSearchOf(formData)` and the AGS that came with it.
 */
export function DistrictPicker({ search = null, withMap = true, onChange, children, ...frame }: DistrictPickerProps) {
  const { field } = frame;
  const t = useText(districtTexts);
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState(() => [...new Set(listValue(field))].filter(districtByAgs));
  const [said, setSaid] = useState("");
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);

  const change = (next: string[], message: string) => {
    setChosen(next);
    setSaid(message);
    onChange?.(next);
  };
  const add = (ags: string) => change(chosenSet.has(ags) ? chosen : [...chosen, ags], t("chosen.added", { district: labelOf(ags) }));
  const remove = (ags: string) => change(chosen.filter((other) => other !== ags), t("chosen.removed", { district: labelOf(ags) }));

  const inputId = `${field.id}-search`;
  const hintId = `${inputId}-hint`;
  const entry = { id: inputId, describedBy: hintId, name: field.name, form: field.formId, chosen };
  return (
    <GroupFrame {...frame} errorWithin>
      <div className={withMap && hydrated ? "grid gap-x-8 gap-y-5 pt-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]" : "pt-1"}>
        <div className="space-y-4">
          <div className="space-y-1.5">
            <label htmlFor={inputId} className="block text-note font-semibold">
              {t("search.label")}
            </label>
            <p id={hintId} className="text-note text-ink-soft">
              {t("search.hint")}
            </p>
            {hydrated ? <PlaceCombobox id={inputId} describedBy={hintId} chosen={chosenSet} onChoose={add} /> : <DistrictSearchForm {...entry} search={search} />}
            <FieldError field={field} />
          </div>
          {hydrated ? <ChosenDistricts name={field.name} form={field.formId} chosen={chosen} onRemove={remove} /> : null}
          {children ? <div className="border-t border-line pt-4">{children}</div> : null}
        </div>
        {withMap && hydrated ? <ChoosingMap chosen={chosen} onToggle={(ags) => (chosenSet.has(ags) ? remove(ags) : add(ags))} /> : null}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </GroupFrame>
  );
}

const plain: DistrictLook = { tone: "plain" };

function ChoosingMap({ chosen, onToggle }: { chosen: readonly string[]; onToggle: (ags: string) => void }) {
  const t = useText(districtTexts);
  const looks = useMemo(() => {
    const near = neighboursOf(chosen).map((ags): [string, DistrictLook] => [ags, { tone: "near", note: t("map.near") }]);
    const own = chosen.map((ags): [string, DistrictLook] => [ags, { tone: "chosen", note: t("map.chosen") }]);
    return new Map([...near, ...own]);
  }, [chosen, t]);
  const lookOf = useCallback((ags: string): DistrictLook => looks.get(ags) ?? plain, [looks]);
  return (
    <LazyGermanyMap
      label={t("map.choose")}
      around={[...looks.keys()]}
      lookOf={lookOf}
      onToggle={onToggle}
      legend={[
        { tone: "chosen", label: t("map.legendChosen") },
        { tone: "near", label: t("map.legendNear") },
      ]}
    />
  );
}
