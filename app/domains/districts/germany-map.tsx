import { useNavigate } from "@remix-run/react";
import { useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { nextInDirection, type Direction } from "./arrow-keys";
import { Attribution } from "./attribution";
import { districtByAgs } from "./districts";
import { districtTexts } from "./districts.text";
import { describeDistrict, MapDistricts, type DistrictLook } from "./map-districts";
import { MapToolbar } from "./map-toolbar";
import { Tick, TonePatterns, ToneSample, type MapTone } from "./map-tones";
import type { MapShapes } from "./shapes";
import { useMapView, type FirstSection } from "./use-map-view";

export interface GermanyMapProps extends FirstSection {
  /** Name of the map for screen readers. */
  label: string;
  /** Tone and meaning of a Kreis; a new function draws the map anew, so keep it with `useCallback`. */
  lookOf: (ags: string) => DistrictLook;
  legend?: readonly { tone: MapTone; label: string }[];
  /** Kreise can be chosen: called with the one that was clicked, tapped or pressed. */
  onToggle?: (ags: string) => void;
  /** Instead: Kreise lead to a page. */
  hrefOf?: (ags: string) => string | undefined;
}

const directions: Record<string, Direction> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const agsAt = (target: EventTarget) => (target as Element).closest("[data-ags]")?.getAttribute("data-ags") ?? null;

/** The 400 Kreise by mouse, touch and keyboard, with zoom to a Land. Use it through `LazyGermanyMap`, which fetches the shapes. */
export function GermanyMap({ shapes, label, lookOf, legend, land, around, onToggle, hrefOf }: GermanyMapProps & { shapes: MapShapes }) {
  const t = useText(districtTexts);
  const navigate = useNavigate();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const byAgs = useMemo(() => new Map(shapes.districts.map((shape) => [shape.ags, shape])), [shapes]);
  const section = useMapView(shapes, svg, { land, around });
  const [reachable, setReachable] = useState(() => {
    // In sight, so that the Tab key does not lead out of the section shown.
    const first = shapes.districts.find((shape) => lookOf(shape.ags).tone === "chosen") ?? shapes.districts.find((shape) => shape.land === land);
    return (first ?? shapes.districts[0]!).ags;
  });
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [enlarged, setEnlarged] = useState(false);
  const lastPointer = useRef("mouse");
  const { view } = section;

  // What is chosen after the map was drawn is where the Tab key leads, until the map itself is used.
  const chosenNow = shapes.districts.find((shape) => lookOf(shape.ags).tone === "chosen")?.ags;
  const [used, setUsed] = useState(false);
  const entry = used || !chosenNow ? reachable : chosenNow;

  const goTo = (ags: string) => {
    setReachable(ags);
    section.follow(byAgs.get(ags)!);
    svg.current?.querySelector<SVGElement>(`[data-ags="${ags}"]`)?.focus({ preventScroll: true });
  };

  function onKeyDown(event: KeyboardEvent) {
    const from = byAgs.get(agsAt(event.target) ?? "");
    const direction = directions[event.key];
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    if (direction) {
      const near = districtByAgs(from.ags)!.neighbours.map((ags) => byAgs.get(ags)!);
      const next = nextInDirection(from, direction, near, shapes.districts);
      if (next) goTo(next.ags);
    } else if ((event.key === "Enter" || event.key === " ") && onToggle) onToggle(from.ags);
    else if (event.key === "+") section.zoom(1.8);
    else if (event.key === "-") section.zoom(1 / 1.8);
    else if (event.key === "Escape" && !section.isWhole) section.showLand(null);
    else return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent) {
    const ags = agsAt(event.target);
    const href = ags ? hrefOf?.(ags) : undefined;
    const ownWindow = event.metaKey || event.ctrlKey || event.shiftKey;
    if (href && !ownWindow) event.preventDefault();
    if (section.takeDragged() || !ags || ownWindow) return;
    const tooSmall = lastPointer.current === "touch" && event.detail > 0 && section.enlarge(byAgs.get(ags)!);
    setEnlarged(tooSmall);
    setPointed(ags);
    setUsed(true);
    setReachable(ags);
    if (tooSmall) return;
    if (href) navigate(href);
    else onToggle?.(ags);
  }

  function onFocus(event: FocusEvent<Element>) {
    const ags = agsAt(event.target);
    if (!ags) return;
    setUsed(true);
    setReachable(ags);
    setPointed(null);
    setFocused(event.target.matches(":focus-visible") ? ags : null);
  }

  const shown = byAgs.get(pointed ?? focused ?? "");
  const outlines = [focused, pointed].map((ags) => byAgs.get(ags ?? ""));

  return (
    <figure className="space-y-3">
      <MapToolbar land={section.land} isWhole={section.isWhole} onLand={section.showLand} onZoom={section.zoom} />
      <p id={`${id}keys`} className="sr-only">
        {t(hrefOf ? "map.linkKeys" : "map.keys")}
      </p>
      <svg
        ref={svg}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        role="application"
        aria-label={label}
        aria-describedby={`${id}keys`}
        className={classNames(
          "aspect-[1080/1466] max-h-[80vh] w-full select-none rounded-card border border-line bg-sunken",
          section.isWhole ? "touch-pan-y" : "cursor-grab touch-none",
        )}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
        onBlur={() => setFocused(null)}
        {...section.dragHandlers}
        onPointerDown={(event: PointerEvent) => {
          lastPointer.current = event.pointerType;
          section.dragHandlers.onPointerDown(event);
        }}
        onPointerOver={(event: PointerEvent) => event.pointerType === "mouse" && setPointed(agsAt(event.target))}
        onPointerLeave={() => setPointed(null)}
      >
        <defs>
          <TonePatterns id={`${id}tone`} size={view.width / 75} />
        </defs>
        <MapDistricts districts={shapes.districts} lookOf={lookOf} reachable={entry} patterns={`${id}tone`} hrefOf={hrefOf} />
        <g className="pointer-events-none fill-none">
          <path d={shapes.landBorders} className="stroke-ink-soft" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
          {outlines.map((shape, i) => shape && <path key={i} d={shape.path} className="stroke-ink" strokeWidth={i === 0 ? 4 : 2} vectorEffect="non-scaling-stroke" />)}
          {outlines[0] ? <path d={outlines[0].path} className="stroke-marigold" strokeWidth="2" vectorEffect="non-scaling-stroke" /> : null}
        </g>
        {shapes.districts.map((shape) => (lookOf(shape.ags).tone === "chosen" ? <Tick key={shape.ags} x={shape.x} y={shape.y} size={view.width / 38} /> : null))}
      </svg>
      <p className="min-h-6 text-note" aria-hidden>
        {shown ? describeDistrict(shown, lookOf(shown.ags)) : t("map.hover")}
      </p>
      <p role="status" className="text-note font-semibold empty:hidden">
        {enlarged ? t("map.tapAgain") : null}
      </p>
      <figcaption className="space-y-2">
        {legend ? <MapLegend entries={legend} /> : null}
        <Attribution />
      </figcaption>
    </figure>
  );
}

function MapLegend({ entries }: { entries: readonly { tone: MapTone; label: string }[] }) {
  const t = useText(districtTexts);
  return (
    <ul aria-label={t("map.legend")} className="flex flex-wrap gap-x-5 gap-y-1 text-note">
      {entries.map(({ tone, label }) => (
        <li key={tone} className="flex items-center gap-2">
          <ToneSample tone={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}
