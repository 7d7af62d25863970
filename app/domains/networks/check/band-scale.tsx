import { useText } from "~/platform/i18n/use-text";
import { Disclosure } from "~/ui/disclosure";
import { LevelBar } from "~/ui/level-bar";
import { bands } from "../overlap-band";
import { overlapTexts } from "../overlap.text";
import { checkTexts } from "./check.text";

/** What the words for an overlap mean, of a part and of the whole. */
export function BandScale() {
  const t = useText(checkTexts);
  const word = useText(overlapTexts);
  return (
    <Disclosure summary={t("scale.title")} id="stufen">
      <div className="max-w-measure space-y-3">
        <p>{t("scale.parts")}</p>
        <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-5 gap-y-2">
          {[...bands].reverse().map((band) => (
            <div key={band} className="contents">
              <dt>
                <LevelBar level={band} label={word(`band.${band}`)} />
              </dt>
              <dd>{t(`scale.${band}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t("scale.space")}</p>
        <p>{t("scale.total")}</p>
      </div>
    </Disclosure>
  );
}
