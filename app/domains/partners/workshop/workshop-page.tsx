import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { useOwnAddress } from "~/ui/use-own-address";
import { pageTexts } from "../page/page.text";
import { type JoinAddress, JoinCard } from "./join-card";
import { OpenCard } from "./open-card";
import { Tray } from "./tray";
import type { Tray as TrayContent } from "./tray.server";
import { workshopTexts } from "./workshop.text";
import type { WorkshopView } from "./workshops.server";

export interface WorkshopAnswer {
  /** of the form that opens a workshop */
  result?: SubmissionResult<string[]>;
  /** sentences on entries that were not taken over */
  problems?: string[];
  /** why the whole was not possible */
  problem?: string;
}

interface WorkshopPageProps {
  /** Address of the initiative. */
  base: string;
  today: string;
  workshops: readonly WorkshopView[];
  join: JoinAddress | null;
  /** Null for those who only read. */
  tray: TrayContent | null;
  answer: WorkshopAnswer;
}

/** Opens workshops, takes over what participants entered, and leads to wall and minutes. */
export function WorkshopPage({ base, today, workshops, join, tray, answer }: WorkshopPageProps) {
  const t = useText(workshopTexts);
  const words = useText(pageTexts);
  const page = `${base}/partner`;
  const open = workshops.find((workshop) => workshop.open);
  const wall = (
    <LinkButton to={`${page}/wand`} variant="ghost" icon="map" target="_blank">
      {t("now.wall")}
    </LinkButton>
  );
  return (
    <Page
      title={t("title")}
      lead={tray ? t("lead") : t("leadRead")}
      breadcrumbs={[{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: t("title") }]}
      actions={open && tray ? null : wall}
    >
      <Stack gap="large">
        {answer.problem ? (
          <Notice tone="warn" role="alert">
            <p>{answer.problem}</p>
          </Notice>
        ) : null}
        {tray ? open && join ? <JoinCard workshop={open} join={join} wallTo={`${page}/wand`} /> : <OpenCard result={answer.result ?? null} today={today} /> : null}
        {tray && workshops.length > 0 ? <Tray tray={tray} problems={answer.problems ?? []} /> : null}
        {workshops.length > 0 || !tray ? <Workshops workshops={workshops} page={page} canEdit={tray !== null} anotherIsOpen={open !== undefined} /> : null}
      </Stack>
    </Page>
  );
}

interface WorkshopsProps {
  workshops: readonly WorkshopView[];
  /** Address of the partner map. */
  page: string;
  canEdit: boolean;
  anotherIsOpen: boolean;
}

function Workshops({ workshops, page, canEdit, anotherIsOpen }: WorkshopsProps) {
  const self = useOwnAddress();
  const t = useText(workshopTexts);
  const locale = useLocale();
  return (
    <Card title={t("earlier.title")}>
      {workshops.length === 0 ? <p className="text-ink-soft">{t("earlier.none")}</p> : null}
      <ul className="space-y-3">
        {workshops.map(({ id, title, openedAt, extendable, counts }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span className="min-w-0 break-words">
              <span className="font-semibold">{title}</span>
              <span className="block text-note text-ink-soft">{t("earlier.line", { date: formatDate(locale, openedAt), taken: counts.taken })}</span>
            </span>
            <span className="flex flex-wrap gap-3">
              {canEdit && extendable && !anotherIsOpen ? (
                <Form method="post" action={self}>
                  <input type="hidden" name="workshopId" value={id} />
                  <Button name="intent" value="extend" variant="ghost" size="small" aria-label={t("earlier.reopenOf", { title })}>
                    {t("earlier.reopen")}
                  </Button>
                </Form>
              ) : null}
              <LinkButton to={`${page}/workshop/${id}`} variant="ghost" size="small" icon="document" aria-label={t("earlier.minutesOf", { title })}>
                {t("earlier.minutes")}
              </LinkButton>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
