import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "../button";
import { DialogLink } from "../dialog";
import { Icon, iconNames } from "../icon";
import { LevelBar } from "../level-bar";
import { Notice } from "../notice";
import { Card, Page, Section, SideLayout, Stack } from "../page";
import { Pill } from "../pill";
import { Progress } from "../progress";
import { ShowcaseFields } from "./showcase-fields";
import { ShowcaseLists } from "./showcase-lists";
import { showcaseTexts } from "./showcase.text";

/** Every part of the kit on one page. */
export function Showcase() {
  const t = useText(showcaseTexts);
  return (
    <Page title={t("title")} lead={t("lead")} breadcrumbs={[{ label: "Netzwerkstatt", to: "/" }, { label: t("title") }]} badge={<Pill tone="ask" icon="info">/ui</Pill>}>
      <Stack gap="large">
        <Part title={t("part.buttons")}>
          <Card>
            <ButtonRow>
              <Button>{t("sample.open")}</Button>
              <LinkButton to="/ui" variant="ghost">
                {t("sample.details")}
              </LinkButton>
              <Button variant="danger" icon="trash">
                {t("sample.remove")}
              </Button>
              <Button variant="quiet">{t("sample.later")}</Button>
              <Button disabled>{t("sample.save")}</Button>
              <Button variant="ghost" size="small" icon="add">
                {t("sample.network")}
              </Button>
            </ButtonRow>
            <div className="on-dark mt-4 rounded bg-petrol-deep p-4">
              <ButtonRow>
                <Button variant="accent">{t("sample.open")}</Button>
                <Button variant="light">{t("sample.details")}</Button>
              </ButtonRow>
            </div>
          </Card>
        </Part>
        <Part title={t("part.states")}>
          <States />
        </Part>
        <Part title={t("part.fields")}>
          <ShowcaseFields />
        </Part>
        <Part title={t("part.lists")}>
          <ShowcaseLists />
        </Part>
        <Part title={t("part.notices")}>
          <Stack>
            <Notice>{t("sample.noticeInfo")}</Notice>
            <Notice tone="warn">{t("sample.noticeWarn")}</Notice>
            <Notice tone="stop" title={t("sample.state.warn")}>
              {t("sample.noticeStop")}
            </Notice>
            <Notice tone="done">{t("sample.noticeDone")}</Notice>
            <DialogLink to="/ui" title={t("sample.dialogTitle")} label={t("sample.remove")} variant="danger">
              {(close) => (
                <>
                  <p>{t("sample.dialogText")}</p>
                  <ButtonRow className="mt-5">
                    <Button type="button" variant="danger" onClick={close}>
                      {t("sample.remove")}
                    </Button>
                    <Button type="button" variant="ghost" onClick={close}>
                      {t("sample.later")}
                    </Button>
                  </ButtonRow>
                </>
              )}
            </DialogLink>
          </Stack>
        </Part>
        <Part title={t("part.icons")}>
          <Card>
            <ul className="grid grid-cols-2 gap-3 xs:grid-cols-3 md:grid-cols-6">
              {iconNames.map((name) => (
                <li key={name} className="flex items-center gap-2 text-fine">
                  <Icon name={name} className="h-5 w-5 text-petrol" />
                  {name}
                </li>
              ))}
            </ul>
          </Card>
        </Part>
      </Stack>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Section title={title}>{children}</Section>;
}

function States() {
  const t = useText(showcaseTexts);
  return (
    <SideLayout
      side={
        <>
          <Card>
            <Progress value={6} max={11} label={t("sample.signed")} />
          </Card>
          <Card tinted title={t("sample.state.ask")} level={3}>
            {t("sample.noticeInfo")}
          </Card>
        </>
      }
    >
      <Card>
        <div className="flex flex-wrap gap-2">
          <Pill tone="ok">{t("sample.state.ok")}</Pill>
          <Pill tone="wait">{t("sample.state.wait")}</Pill>
          <Pill tone="ask">{t("sample.state.ask")}</Pill>
          <Pill tone="todo">{t("sample.state.todo")}</Pill>
          <Pill tone="todo" icon="half">
            {t("sample.state.progress")}
          </Pill>
          <Pill tone="todo" icon="paused">
            {t("sample.state.paused")}
          </Pill>
          <Pill tone="warn">{t("sample.state.warn")}</Pill>
          <Pill icon={null}>23</Pill>
        </div>
      </Card>
      <Card title="MINT an der Küste" level={3} accent="marigold" badge={<Pill tone="wait">{t("sample.overlap")}</Pill>} aside={t("sample.granted")}>
        <ul className="space-y-2">
          {(["high", "medium", "low", "none", "unknown"] as const).map((level) => (
            <li key={level}>
              <LevelBar level={level} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Forscherland" level={3} accent="brick">
        {t("sample.noticeWarn")}
      </Card>
    </SideLayout>
  );
}
