import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { type Column } from "../education-chain";
import type { Gap, Layout, Place, PlaceKey } from "../map/layout";
import { editorTexts } from "./editor.text";
import { columnLook } from "./stage-look";
import { usePlaceName } from "./use-place-name";

interface GroundProps {
  layout: Layout;
  nameOf: (id: string) => string;
  /** Where a partner may be suggested for an empty stage. */
  onCreate?: (column: Column) => void;
  /** Columns that a finding is about. */
  pointed: readonly PlaceKey[];
}

/** What lies below lines and cards (lanes, rings, cells) and what no line may cross (their headings, empty stages). */
export function Ground({ layout, nameOf, onCreate, pointed }: GroundProps) {
  return (
    <>
      <div style={{ position: "absolute", zIndex: -1 }} aria-hidden="true">
        {layout.places.map((place) => (
          <PlaceGround key={place.key} place={place} pointed={pointed.includes(place.key)} />
        ))}
        {[...layout.rings].reverse().map(({ key, radius }, i) => (
          <div key={key} className={classNames("absolute rounded-full border border-line-strong/40", i % 2 ? "bg-surface" : "bg-petrol-tint/40")} style={{ left: -radius, top: -radius, width: 2 * radius, height: 2 * radius }} />
        ))}
      </div>
      <div style={{ position: "absolute", zIndex: 2 }}>
        {layout.places.map((place) => (
          <PlaceHeading key={place.key} place={place} />
        ))}
        {layout.rings.map((ring) => (
          <RingHeading key={ring.key} name={ring.key} radius={ring.radius} />
        ))}
        {layout.gaps.map((gap) => (
          <GapCard key={gap.stage} gap={gap} nameOf={nameOf} onCreate={onCreate} />
        ))}
      </div>
    </>
  );
}

const isColumn = (key: Place["key"]): key is Column => key in columnLook;
const isBand = (key: Place["key"]) => key === "extracurricular" || key === "supporting";

function PlaceGround({ place: { key, x, y, width, height, head }, pointed }: { place: Place; pointed: boolean }) {
  const lane = isColumn(key) && !isBand(key);
  const top = lane ? y + head - 8 : y;
  return <div className={classNames("absolute rounded-card", isColumn(key) ? columnLook[key].lane : "bg-sunken", pointed && "ring-[3px] ring-inset ring-petrol")} style={{ left: x, top, width, height: y + height - top }} />;
}

function PlaceHeading({ place: { key, x, y, width, head } }: { place: Place }) {
  const name = usePlaceName();
  if (isColumn(key) && !isBand(key)) {
    return (
      <div className={classNames("absolute flex items-center justify-center rounded-card font-head font-semibold", columnLook[key].head)} style={{ left: x, top: y, width, height: head - 6 }}>
        {name(key)}
      </div>
    );
  }
  return (
    <div className={classNames("absolute whitespace-nowrap rounded bg-paper/90 px-2 font-head text-note font-semibold", isColumn(key) ? columnLook[key].head : "text-ink-soft")} style={{ left: x + 6, top: y + 8, maxWidth: width - 12 }}>
      {name(key)}
    </div>
  );
}

function RingHeading({ name, radius }: { name: keyof typeof editorTexts.de.ring; radius: number }) {
  const t = useText(editorTexts);
  return (
    <div className="absolute -translate-x-1/2 -translate-y-1/2 whitespace-nowrap rounded-full border border-line bg-surface px-3 text-fine font-semibold text-ink-soft" style={{ left: 0, top: radius }}>
      {t(`ring.${name}`)}
    </div>
  );
}

function GapCard({ gap: { stage, missing, servedBy, x, y, width, height }, nameOf, onCreate }: { gap: Gap; nameOf: (id: string) => string; onCreate?: (column: Column) => void }) {
  const t = useText(editorTexts);
  const name = usePlaceName();
  const box = { left: x, top: y, width, minHeight: height };
  if (missing !== null) {
    return (
      <div className="absolute rounded border-2 border-dashed border-line-strong bg-paper px-2 py-1.5 text-fine text-ink-soft" style={box}>
        <p className="font-semibold">{t("gap.missing")}</p>
        {missing ? <p className="line-clamp-2">{t("gap.nearest", { name: missing })}</p> : null}
      </div>
    );
  }
  const body = (
    <>
      <span className="block font-semibold">{t("gap.nobody")}</span>
      {servedBy.length > 0 ? <span className="line-clamp-2 block text-ink-soft">{t("gap.served", { names: servedBy.map(nameOf).join(", ") })}</span> : null}
      {onCreate ? (
        <span className="block underline underline-offset-2">{t("gap.suggest")}</span>
      ) : null}
    </>
  );
  const look = "absolute rounded border-2 border-dashed border-brick bg-surface px-2 py-1.5 text-left text-fine leading-snug text-brick-ink";
  if (!onCreate) {
    return (
      <div className={look} style={box}>
        {body}
      </div>
    );
  }
  return (
    <button type="button" className={classNames(look, "nodrag nopan pointer-events-auto hover:bg-brick-tint")} style={box} aria-label={t("gap.suggestIn", { stage: name(stage) })} onClick={() => onCreate(stage)}>
      {body}
    </button>
  );
}
