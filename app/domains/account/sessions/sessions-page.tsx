import { Form } from "@remix-run/react";
import { formatDate, formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Card, Page } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { OwnSession } from "./sessions.server";
import { sessionsTexts } from "./sessions.text";

export function SessionsPage({ sessions }: { sessions: OwnSession[] }) {
  const t = useText(sessionsTexts);
  const others = sessions.some(({ here }) => !here);
  return (
    <Page title={t("title")} lead={t("lead")} width="narrow" breadcrumbs={[{ label: t("account"), to: "/konto" }, { label: t("title") }]}>
      <Card>
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
        {others ? (
          <Form method="post" className="mt-4">
            <Button variant="danger" name="intent" value="others">
              {t("endOthers")}
            </Button>
          </Form>
        ) : (
          <p className="mt-3 text-ink-soft">{t("onlyHere")}</p>
        )}
      </Card>
    </Page>
  );
}

function Session({ session: { id, browser, since, until, here } }: { session: OwnSession }) {
  const t = useText(sessionsTexts);
  const locale = useLocale();
  const name = browser.name ?? t("unknownBrowser");
  const title = browser.system ? t("browserOn", { browser: name, system: browser.system }) : name;
  const start = formatDateTime(locale, since);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          {title}
          {here ? <Pill tone="ok">{t("here")}</Pill> : null}
        </p>
        <p className="text-note text-ink-soft">{t("since", { since: start, until: formatDate(locale, until) })}</p>
      </div>
      {here ? null : (
        <Form method="post">
          <input type="hidden" name="sessionId" value={id} />
          <Button variant="ghost" size="small" name="intent" value="one">
            {t("end")}
            <span className="sr-only">: {t("endOne", { browser: title, since: start })}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
