import { Link } from "@remix-run/react";
import { journeyTexts } from "~/domains/journey/journey.text";
import { formatDay, formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Row, Table, Td, Th, type SortDirection } from "~/ui/table";
import { PathDots } from "./path-dots";
import { portfolioAddress, type PortfolioQuery, type PortfolioSort } from "./portfolio";
import type { GroupRow } from "./portfolio-view";
import { reviewTexts } from "./review.text";

/** Each column has the one direction that somebody looks for. */
const directions: Record<PortfolioSort, SortDirection> = { waiting: "descending", activity: "descending", name: "ascending" };

export function PortfolioTable({ rows, query }: { rows: GroupRow[]; query: PortfolioQuery }) {
  const t = useText(reviewTexts);
  const sorting = (sort: PortfolioSort) => ({
    sortTo: portfolioAddress({ ...query, sort, page: 1 }),
    sorted: query.sort === sort ? directions[sort] : undefined,
  });
  return (
    <Table caption={t("caption")}>
      <thead>
        <Row>
          <Th {...sorting("name")}>{t("column.group")}</Th>
          <Th>{t("column.path")}</Th>
          <Th>{t("column.pending")}</Th>
          <Th {...sorting("waiting")}>{t("column.waiting")}</Th>
          <Th {...sorting("activity")}>{t("column.activity")}</Th>
        </Row>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GroupLine key={row.slug} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function GroupLine({ row }: { row: GroupRow }) {
  const t = useText(reviewTexts);
  const word = useText(journeyTexts);
  const locale = useLocale();
  return (
    <Row>
      <Th scope="row" className="min-w-[12rem]">
        <Link to={`/initiativen/${row.slug}`} className="link">
          {row.name}
        </Link>
        <span className="mt-0.5 block text-fine font-normal text-ink-soft">{formatList(locale, row.districts)}</span>
      </Th>
      <Td label={t("column.path")}>
        {row.dots ? <PathDots dots={row.dots} /> : <span className="text-note">{t("unreadable")}</span>}
      </Td>
      <Td label={t("column.pending")}>
        {row.pending ? (
          <>
            <Link to={row.pending.to} className="link">
              {t(`pending.${row.pending.turn}`, { step: word(`step.${row.pending.step}`) })}
            </Link>
            {row.more > 0 ? <span className="block text-fine text-ink-soft">{t("more", { count: row.more })}</span> : null}
          </>
        ) : (
          <span className="text-ink-soft">{t("nothing")}</span>
        )}
      </Td>
      <Td label={t("column.waiting")} className="whitespace-nowrap">
        {row.waitingDays === null ? <span className="text-ink-soft">–</span> : <strong>{t("since", { days: row.waitingDays })}</strong>}
      </Td>
      <Td label={t("column.activity")} className="whitespace-nowrap">
        {formatDay(locale, row.lastActivity)}
      </Td>
    </Row>
  );
}
