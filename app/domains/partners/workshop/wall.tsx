import { Link } from "@remix-run/react";
import { useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { QrCode } from "~/ui/qr-code";
import { useHydrated } from "~/ui/use-hydrated";
import { columnLook } from "../editor/stage-look";
import { StateMark, stateColour } from "../editor/state-mark";
import { useColumnName } from "../page/use-column-name";
import { partnerTexts } from "../partner.text";
import type { JoinAddress } from "./join-card";
import { wallTexts } from "./wall.text";
import type { WallView } from "./wall-view";

interface WallProps {
  wall: WallView;
  /** Of the initiative. */
  name: string;
  join: JoinAddress | null;
  dark: boolean;
  /** Where it came from. */
  backTo: string;
}

/** Cards become smaller the more of them the fullest lane holds; the rest is counted. */
const sizes = [
  { upTo: 4, text: "text-[clamp(1.1rem,1.35vw,1.9rem)] line-clamp-3", shown: 4 },
  { upTo: 6, text: "text-[clamp(1.05rem,1.2vw,1.6rem)] line-clamp-2", shown: 6 },
  { upTo: 9, text: "text-[clamp(1rem,1vw,1.25rem)] line-clamp-1", shown: 9 },
  { upTo: Infinity, text: "text-[clamp(0.9rem,0.9vw,1.1rem)] line-clamp-1", shown: 11 },
];

/** The map for the projector: lanes with names, and how to join. Fills the window. */
export function Wall({ wall, name, join, dark, backTo }: WallProps) {
  const t = useText(wallTexts);
  const frame = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const lanes = wall.lanes.filter(({ column }) => column !== "supporting");
  const supporting = wall.lanes.find(({ column }) => column === "supporting");
  const size = sizes.find(({ upTo }) => Math.max(...lanes.map(({ partners }) => partners.length)) <= upTo)!;
  return (
    <div ref={frame} className={classNames("flex min-h-dvh flex-col lg:h-dvh", dark ? "on-dark bg-[#0a1719] text-white" : "bg-paper")}>
      <header className="on-dark flex flex-wrap items-center justify-between gap-x-8 gap-y-2 bg-petrol-deep px-4 py-3 text-white sm:px-8">
        <div className="min-w-0">
          <h1 className="break-words text-[clamp(1.35rem,2.1vw,2.25rem)]">{name}</h1>
          {wall.workshop ? <p className="text-[clamp(1rem,1.2vw,1.35rem)] text-white/90">{wall.workshop.title}</p> : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <p role="status" className="flex flex-wrap gap-x-6 font-head text-[clamp(1.1rem,1.5vw,1.75rem)] font-semibold">
            <span>{t("partners", { count: wall.count })}</span>
            {wall.workshop && wall.workshop.waiting > 0 ? <span className="text-marigold">{t("waiting", { count: wall.workshop.waiting })}</span> : null}
          </p>
          <nav aria-label={t("title")} className="flex flex-wrap items-center gap-3 text-note">
            <Link to={dark ? "?" : "?dunkel"} replace preventScrollReset className="underline underline-offset-4">
              {dark ? t("light") : t("dark")}
            </Link>
            {hydrated ? (
              <Button type="button" variant="light" size="small" onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen())}>
                {t("full")}
              </Button>
            ) : null}
            <Link to={backTo} className="underline underline-offset-4">
              {t("back")}
            </Link>
          </nav>
        </div>
      </header>
      <div className="grid min-h-0 flex-1 gap-2 p-3 sm:grid-cols-2 sm:p-4 lg:grid-cols-7">
        {lanes.map((lane) => (
          <LaneBox key={lane.column} lane={lane} dark={dark} text={size.text} shown={size.shown} />
        ))}
      </div>
      <div className="flex flex-wrap items-stretch gap-4 p-3 pt-0 sm:p-4 sm:pt-0 lg:flex-nowrap">
        {supporting ? <LaneBox lane={supporting} dark={dark} text={size.text} shown={12} wide /> : null}
        {join && wall.workshop ? (
          <section aria-label={t("join")} className={classNames("flex min-w-0 max-w-full flex-wrap items-center gap-5 rounded-card p-4 lg:shrink-0 lg:flex-nowrap", dark ? "bg-white text-ink" : "border border-line bg-surface")}>
            <QrCode qr={join.qr} label={t("qr", { address: join.shown })} className="h-[clamp(8rem,11vw,13rem)] w-[clamp(8rem,11vw,13rem)] border-0" />
            <div className="min-w-0">
              <p className="font-head text-[clamp(1.2rem,1.6vw,1.8rem)] font-bold">{t("join")}</p>
              <p className="break-all text-[clamp(1rem,1.3vw,1.5rem)] !leading-snug">{join.shown}</p>
              <p className="text-[clamp(1rem,1.3vw,1.5rem)] !leading-snug">
                {t("code")} <strong className="ml-1 font-head text-[1.35em] tracking-[0.12em]">{wall.workshop.code}</strong>
              </p>
            </div>
          </section>
        ) : null}
      </div>
    </div>
  );
}

interface LaneBoxProps {
  lane: WallView["lanes"][number];
  dark: boolean;
  text: string;
  /** As many cards as there is room for. */
  shown: number;
  wide?: boolean;
}

function LaneBox({ lane: { column, partners, missing }, dark, text, shown, wide }: LaneBoxProps) {
  const t = useText(wallTexts);
  const words = useText(partnerTexts);
  const columnName = useColumnName();
  const look = columnLook[column];
  const plain = column === "extracurricular" || column === "supporting";
  const rest = partners.length - shown;
  return (
    <section className={classNames("flex min-h-0 min-w-0 flex-col overflow-hidden rounded-card", wide && "flex-1", dark ? "bg-white/10" : look.lane)}>
      <h2 className={classNames("px-2 py-2 text-[clamp(0.95rem,1.1vw,1.4rem)] [text-wrap:balance]", wide ? "px-3" : "flex items-center justify-center text-center lg:min-h-[3.9em]", plain && dark ? "text-white" : look.head)}>{columnName(column)}</h2>
      {partners.length === 0 ? (
        <p className={classNames("px-3 py-2", dark ? "text-white/90" : "text-ink-soft", !wide && "text-center")}>
          {missing === null ? t("nobody") : missing ? `${t("missing")}, ${t("nearest", { name: missing })}` : t("missing")}
        </p>
      ) : null}
      <ul className={classNames("gap-2 p-2", wide ? "flex flex-wrap" : "flex flex-col")}>
        {partners.slice(0, shown).map(({ id, name, kind, state }) => (
          <li key={id} className={classNames("min-w-0 rounded border-2 bg-surface px-2.5 py-1 text-ink", look.card, (state === "idea" || state === "asked") && "border-dashed")}>
            <span className={classNames("hyphens-auto font-semibold !leading-tight [overflow-wrap:anywhere]", text)} title={name}>
              {name}
            </span>
            <span className={classNames("flex flex-wrap items-center gap-x-1.5 text-[0.95rem] leading-tight", stateColour[state])}>
              <StateMark state={state} />
              {words(`state.${state}`)}
              {wide ? <span className="text-ink-soft">· {words(`kind.${kind}`)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="px-3 pb-2 font-semibold">{t("more", { count: rest })}</p> : null}
    </section>
  );
}
