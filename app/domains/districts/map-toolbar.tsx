import { useId } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Icon, type IconName } from "~/ui/icon";
import { isLandCode, lands, type LandCode } from "./districts";
import { districtTexts } from "./districts.text";

interface MapToolbarProps {
  /** The Land that was zoomed to; null for all of Germany (`isWhole`) or a section of one's own. */
  land: LandCode | null;
  isWhole: boolean;
  onLand: (land: LandCode | null) => void;
  onZoom: (factor: number) => void;
}

const whole = "whole";
const own = "own";

/** What part of the map is shown. Nothing here is sent with a form around it. */
export function MapToolbar({ land, isWhole, onLand, onZoom }: MapToolbarProps) {
  const t = useText(districtTexts);
  const id = useId();
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-48">
        <label htmlFor={id} className="block text-note font-semibold">
          {t("map.land")}
        </label>
        <select
          id={id}
          value={land ?? (isWhole ? whole : own)}
          onChange={(event) => onLand(isLandCode(event.target.value) ? event.target.value : null)}
          className="block min-h-11 w-full rounded border border-line-strong bg-surface px-3 py-1"
        >
          <option value={whole}>{t("map.whole")}</option>
          {isWhole || land ? null : <option value={own}>{t("map.own")}</option>}
          {lands.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="flex gap-2">
        <ZoomButton icon="add" label={t("map.closer")} onClick={() => onZoom(1.8)} />
        <ZoomButton icon="minus" label={t("map.farther")} onClick={() => onZoom(1 / 1.8)} disabled={isWhole} />
        <ZoomButton icon="globe" label={t("map.whole")} onClick={() => onLand(null)} disabled={isWhole} />
      </div>
    </div>
  );
}

interface ZoomButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
  disabled?: boolean;
}

/** Stays focusable where it does nothing, so that the focus is not lost by pressing it. */
function ZoomButton({ icon, label, onClick, disabled }: ZoomButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      className="btn inline-flex h-11 w-11 items-center justify-center rounded bg-surface text-petrol ring-[1.5px] ring-inset ring-petrol hover:bg-petrol-tint aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
    >
      <Icon name={icon} />
    </button>
  );
}
