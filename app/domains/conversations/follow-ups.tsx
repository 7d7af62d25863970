import { Form, Link, useLocation } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Card } from "~/ui/page";
import { Icon } from "~/ui/icon";
import { followUpTiming } from "./conversation";
import { followUpTexts } from "./follow-ups.text";
import type { FollowUp } from "./queries.server";

interface FollowUpsProps {
  /** `openFollowUps`: sorted by date */
  items: readonly FollowUp[];
  slug: string;
  /** YYYY-MM-DD */
  today: string;
  canEdit: boolean;
  /** How many to show; the others are behind a link. */
  limit?: number;
}

/** "Wiedervorlage" for a side column: what is due, the most urgent first, to be ticked off in place. */
export function FollowUps({ items, slug, today, canEdit, limit = 6 }: FollowUpsProps) {
  const t = useText(followUpTexts);
  const list = `/initiativen/${slug}/bestand/gespraeche`;
  return (
    <Card title={t("title")} id="wiedervorlage">
      {items.length === 0 ? <p className="text-note text-ink-soft">{t("none")}</p> : null}
      <ul className="divide-y divide-line">
        {items.slice(0, limit).map((item) => (
          <FollowUpLine key={item.id} item={item} list={list} today={today} canEdit={canEdit} />
        ))}
      </ul>
      {items.length > limit ? (
        <p className="mt-2">
          <Link className="link" to={`${list}?offen=1`}>
            {t("more", { count: items.length - limit })}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

function FollowUpLine({ item, list, today, canEdit }: { item: FollowUp; list: string; today: string; canEdit: boolean }) {
  const t = useText(followUpTexts);
  const locale = useLocale();
  const location = useLocation();
  const timing = followUpTiming(item.followUpOn, today);
  const date = formatDate(locale, item.followUpOn);
  const what = item.followUpNote || t("noNote", { organisation: item.organisation });
  return (
    <li className="space-y-1 py-2.5 first:pt-0 last:pb-0">
      <p className={timing === "overdue" ? "flex items-center gap-1.5 text-note font-semibold text-brick-ink" : "text-note font-semibold"}>
        {timing === "overdue" ? <Icon name="alert" /> : null}
        {timing === "later" ? date : timing === "today" ? t("today") : t("overdue", { date })}
      </p>
      <p className="break-words">
        <Link className="link" to={`${list}/${item.id}`}>
          {what}
        </Link>
        {item.followUpNote ? <span className="block text-note text-ink-soft">{item.organisation}</span> : null}
      </p>
      {canEdit ? (
        <Form method="post" action={`${list}/${item.id}/erledigt`} className="no-print">
          <input type="hidden" name="zurueck" value={`${location.pathname}${location.search}`} />
          <Button variant="ghost" size="small" icon="check" aria-label={t("doneFor", { what })}>
            {t("done")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}
