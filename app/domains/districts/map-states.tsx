import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { districtTexts } from "./districts.text";

/** Keeps the room of the map while it is on its way. */
export function MapPlaceholder() {
  return (
    <div className="flex aspect-[1080/1466] max-h-[80vh] w-full items-center justify-center rounded-card border border-line bg-sunken text-ink-soft">
      {useText(districtTexts)("map.loading")}
    </div>
  );
}

export function MapFailure({ retry }: { retry: () => void }) {
  const t = useText(districtTexts);
  return (
    <Notice tone="warn" role="alert">
      <p>{t("map.failed")}</p>
      <Button type="button" variant="ghost" size="small" onClick={retry}>
        {t("map.retry")}
      </Button>
    </Notice>
  );
}
