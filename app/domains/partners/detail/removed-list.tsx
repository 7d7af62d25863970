import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Card } from "~/ui/page";
import { teamTexts } from "./team.text";

/** Partners that can be brought back. */
export function RemovedList({ partners, page }: { partners: readonly { id: string; name: string; removedAt: Date | null }[]; page: string }) {
  const t = useText(teamTexts);
  const locale = useLocale();
  if (partners.length === 0) {
    return (
      <EmptyState title={t("removed.none")} action={<LinkButton to={`${page}?ansicht=tabelle`}>{t("removed.back")}</LinkButton>}>
        {t("removed.noneBody")}
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className="divide-y divide-line">
        {partners.map(({ id, name, removedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="break-words font-semibold">{name}</p>
              {removedAt ? <p className="text-note text-ink-soft">{t("removed.on", { date: formatDate(locale, removedAt) })}</p> : null}
            </div>
            <Form method="post">
              <Button name="id" value={id} variant="ghost" size="small" icon="undo" aria-label={t("removed.restoreOf", { name })}>
                {t("removed.restore")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
