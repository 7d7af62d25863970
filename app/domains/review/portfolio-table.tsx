import { Link } from "@remix-run/react";
import { journeyTexts } from "~/domains/journey/journey.text";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Row, Table, Td, Th, type SortDirection } from "~/ui/table";
import { PathDots } from "./path-dots";
import { portfolioAddress, type PortfolioQuery, type PortfolioSort } from "./portfolio";
import type { GroupRow } from "./portfolio-view";
import { reviewTexts } from "./review.text";

/** How the rows lie by each order, and the order that the column's heading leads to from there. */
const orders: Record<PortfolioSort, { column: "name" | "waiting" | "activity"; direction: SortDirection; turned: PortfolioSort }> = {
  name: { column: "name", direction: "ascending", turned: "nameDown" },
  nameDown: { column: "name", direction: "descending", turned: "name" },
  activity: { column: "activity", direction: "descending", turned: "silence" },
  silence: { column: "activity", direction: "ascending", turned: "activity" },
  waiting: { column: "waiting", direction: "descending", turned: "waiting" },
  asked: { column: "waiting", direction: "descending", turned: "asked" },
};

export function PortfolioTable({ rows, query }: { rows: GroupRow[]; query: PortfolioQuery }) {
  const t = useText(reviewTexts);
  const now = orders[query.sort];
  const sorting = (column: "name" | "waiting" | "activity") => ({
    sortTo: portfolioAddress({ ...query, sort: now.column === column ? now.turned : column, page: 1 }),
    sorted: now.column === column ? now.direction : undefined,
  });
  return (
    <Table caption={t("caption")}>
      <thead>
        <Row>
          <Th {...sorting("name")}>{t("column.group")}</Th>
          <Th>{t("column.path")}</Th>
          <Th>{t("column.pending")}</Th>
          <Th {...sorting("waiting")}>{t("column.waiting")}</Th>
          <Th {...sorting("activity")} className="whitespace-nowrap">{t("column.activity")}</Th>
        </Row>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GroupLine key={row.slug} row={row} talks={query.filter === "talkDue"} />
        ))}
      </tbody>
    </Table>
  );
}

/** `talks`: the page asks with whom the yearly talk is due */
function GroupLine({ row, talks }: { row: GroupRow; talks: boolean }) {
  const t = useText(reviewTexts);
  const word = useText(journeyTexts);
  const locale = useLocale();
  const idle = row.idle?.kind === "working" ? t("working", { steps: formatList(locale, row.idle.steps.map((step) => word(`step.${step}`))) }) : row.idle ? t(row.idle.kind) : "";
  return (
    <Row>
      <Th scope="row" className="sm:w-[17rem]">
        <Link to={`/initiativen/${row.slug}`} className="link">
          {row.name}
        </Link>
        <span className="mt-0.5 block text-fine font-normal text-ink-soft">{formatList(locale, row.districts)}</span>
      </Th>
      {/* Without a label in front, the signs keep to one line on a phone too. */}
      <Td>
        {row.dots ? <PathDots dots={row.dots} /> : <span className="text-note">{t("unreadable")}</span>}
      </Td>
      <Td label={t("column.pending")}>
        {row.pending ? (
          <>
            <Link to={row.pending.to} className="link">
              {t(`pending.${row.pending.turn}`, { step: word(`step.${row.pending.step}`) })}
            </Link>
            {row.more.adviser > 0 ? <span className="block text-fine text-ink-soft">{t("more.adviser", { count: row.more.adviser })}</span> : null}
            {row.more.team > 0 ? <span className="block text-fine text-ink-soft">{t("more.team", { count: row.more.team })}</span> : null}
          </>
        ) : (
          <span className="text-ink-soft">{idle}</span>
        )}
      </Td>
      <Td label={t("column.waiting")} className={row.pendingDays === null ? "max-sm:!hidden" : "whitespace-nowrap"}>
        {row.pendingDays === null ? (
          <span className="text-ink-soft">–</span>
        ) : row.pending?.turn === "adviser" ? (
          <strong>{t("since", { days: row.pendingDays })}</strong>
        ) : (
          <span className="text-ink-soft">{t("asked", { days: row.pendingDays })}</span>
        )}
      </Td>
      <Td label={t("column.activity")} className="whitespace-nowrap">
        {row.lastActivity}
        {row.lastVisit && !talks ? <span className="block text-fine text-ink-soft">{t("lastVisit", { date: row.lastVisit })}</span> : null}
        {row.talkDue && talks ? <span className="block text-fine text-ink-soft">{row.lastTalk ? t("lastTalk", { date: row.lastTalk }) : t("noTalk")}</span> : null}
      </Td>
    </Row>
  );
}
