import { Link } from "@remix-run/react";
import { formatDate, formatPartialDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { Icon } from "~/ui/icon";
import { LevelBar } from "~/ui/level-bar";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { directoryTexts } from "../directory.text";
import { overlapTexts } from "../overlap.text";
import type { CheckItem } from "./check-item";
import { checkTexts } from "./check.text";

const tone = { high: "wait", medium: "todo", low: "todo", none: "todo", unknown: "todo" } as const;

/** The four parts of an overlap, each with its level and reasons; shown before any total. */
export function OverlapTable({ item, detailsTo }: { item: CheckItem; detailsTo?: string }) {
  const t = useText(checkTexts);
  const word = useText(overlapTexts);
  return (
    <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-[minmax(9rem,13rem)_8rem_minmax(0,1fr)] sm:gap-y-2">
      {item.parts.map(({ part, band, reasons }) => (
        <div key={part} className="contents">
          <dt className="mt-2 font-semibold sm:mt-0">{word(`part.${part}`)}</dt>
          <dd>
            <LevelBar level={band} label={word(`band.${band}`)} />
          </dd>
          <dd className="min-w-0">
            {reasons.join(" · ")}
            {part === "partners" && item.undecided > 0 && detailsTo ? (
              <>
                {" "}
                <Link className="link" to={`${detailsTo}#partner`}>
                  {t("matches")}
                </Link>
              </>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function TotalPill({ item }: { item: Pick<CheckItem, "total" | "caveat"> }) {
  const t = useText(checkTexts);
  const total = t(`total.${item.total}`);
  return (
    <Pill tone={tone[item.total]} icon={null}>
      {item.caveat === "spaceUnknown" ? t("asFarAsKnown", { total }) : total}
    </Pill>
  );
}

/** What the total leaves open, in a sentence. */
export function Caveat({ item }: { item: Pick<CheckItem, "caveat"> }) {
  const t = useText(checkTexts);
  return item.caveat ? <p className="mt-4 max-w-measure">{t(`caveat.${item.caveat}`)}</p> : null;
}

/** What the other side said against the team's record, word for word. */
export function ObjectionNote({ objection }: { objection: CheckItem["objection"] }) {
  const t = useText(checkTexts);
  const locale = useLocale();
  if (!objection) return null;
  return (
    <div className="mt-4 max-w-measure border-l-4 border-brick pl-3">
      <p className="text-note text-ink-soft">{t("objection", { date: formatDate(locale, objection.on), again: String(objection.askedAgain) })}</p>
      <blockquote className="whitespace-pre-line break-words">{objection.text}</blockquote>
    </div>
  );
}

/** What is still needed before the decision, for a network of high overlap. */
function AddressedNote({ item }: { item: CheckItem }) {
  const t = useText(checkTexts);
  if (item.objection) return <Pill tone="warn">{t("objected")}</Pill>;
  if (item.talks > 0) return <Pill tone="ok">{t("addressed")}</Pill>;
  if (item.addressed) return <Pill tone="ok">{t("addressedByAttempts", { count: item.attempts })}</Pill>;
  if (item.total !== "high") return null;
  return <p className="max-w-[26rem] text-ink-soft">{item.attempts === 1 ? t("oneAttempt") : t("toAddress")}</p>;
}

function AskAgain() {
  const t = useText(directoryTexts);
  return (
    <p className="-mt-1 mb-3 flex items-start gap-1.5 text-fine">
      <Icon name="question" className="mt-0.5 h-4 w-4 shrink-0 text-marigold-ink" />
      {t("askAgain")}
    </p>
  );
}

interface CheckCardProps {
  item: CheckItem;
  /** address of the check, `/initiativen/x/bestand` */
  base: string;
  canEdit: boolean;
}

export function CheckCard({ item, base, canEdit }: CheckCardProps) {
  const t = useText(checkTexts);
  const locale = useLocale();
  const detailsTo = `${base}/netzwerke/${item.id}`;
  const urgent = item.total === "high" && !item.addressed;
  return (
    <Card
      title={item.name}
      badge={<TotalPill item={item} />}
      accent={item.total === "high" ? "marigold" : undefined}
    >
      <p className="-mt-2 mb-3 text-fine text-ink-soft">
        {item.kindName} · {item.where}
        {item.own ? ` · ${item.own === "kept" ? t("ownKept") : t("own")}` : null}
        {` · ${item.sourceDate ? t("asOf", { date: formatPartialDate(locale, item.sourceDate) }) : t("noDate")} · ${t("known", { known: item.known, of: item.of })}`}
      </p>
      {item.askAgain ? <AskAgain /> : null}
      <OverlapTable item={item} detailsTo={detailsTo} />
      <Caveat item={item} />
      <ObjectionNote objection={item.objection} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {canEdit ? (
          <LinkButton to={`${base}/gespraeche/neu?netzwerk=${item.id}`} variant={urgent ? "primary" : "ghost"} aria-label={`${t("record")}: ${item.name}`}>
            {t("record")}
          </LinkButton>
        ) : null}
        <LinkButton to={detailsTo} variant="ghost" aria-label={`${t("details")}: ${item.name}`}>
          {t("details")}
        </LinkButton>
        <AddressedNote item={item} />
        <EntrySlot kind="network" id={item.id} name={item.name} place="row" />
      </div>
    </Card>
  );
}
