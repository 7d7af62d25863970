import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Progress } from "~/ui/progress";
import { exchangeTexts } from "./exchange.text";
import type { ShownPreview } from "./shown-preview.server";

interface ImportStatePageProps {
  /** Address of the page of partners. */
  page: string;
  crumbs: { label: string; to?: string }[];
  view: Pick<ShownPreview, "id" | "state" | "progress" | "total" | "fileName">;
}

const everyMillisecond = 1000;

/** An import that is being put on the map, with a way to stop it. Asks for news by itself; without script the page loads itself again. */
export function RunningPage({ page, crumbs, view }: ImportStatePageProps) {
  const t = useText(exchangeTexts);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, everyMillisecond);
    return () => clearInterval(timer);
  }, [revalidate]);
  const { progress, total } = view;
  const label = progress < total ? t("running.checked", { done: progress, total }) : t("running.written", { done: progress - total, total });
  const own = `${page}/import/${view.id}`;
  return (
    <Page title={t("running.title")} lead={t("running.lead")} breadcrumbs={crumbs} width="narrow">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Card>
        <Stack>
          <Progress value={progress} max={2 * total} label={label} tone="petrol" />
          <ButtonRow>
            <LinkButton to={own} variant="ghost" size="small">
              {t("running.again")}
            </LinkButton>
            <Form method="post">
              <Button name="intent" value="cancel" variant="quiet" size="small">
                {t("running.cancel")}
              </Button>
            </Form>
          </ButtonRow>
        </Stack>
      </Card>
    </Page>
  );
}

/** An import of which nothing is to be decided any more: it is on the map, taken back or discarded. */
export function EndedPage({ page, crumbs, view }: ImportStatePageProps) {
  const t = useText(exchangeTexts);
  const state = view.state === "done" || view.state === "undone" ? view.state : "cancelled";
  return (
    <Page title={view.fileName} breadcrumbs={crumbs} width="narrow">
      <Stack>
        <Notice tone={state === "done" ? "done" : "info"} role="status">
          {t(`ended.${state}`)}
        </Notice>
        <ButtonRow>
          <LinkButton to={page}>{t("ended.toMap")}</LinkButton>
          <LinkButton to={`${page}/import`} variant="ghost">
            {t("ended.toImports")}
          </LinkButton>
          {state === "done" ? (
            <Form method="post">
              <Button name="intent" value="undo" variant="ghost" icon="undo">
                {t("undo")}
              </Button>
            </Form>
          ) : null}
        </ButtonRow>
      </Stack>
    </Page>
  );
}
