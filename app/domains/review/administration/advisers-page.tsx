import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDay } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { DateField, FormErrors, plainField, SelectField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import { AdministrationTabs } from "./administration-tabs";
import { advisersTexts } from "./advisers.text";
import type { ListedAdviser } from "./hand-over.server";

interface AdvisersPageProps {
  advisers: ListedAdviser[];
  /** what was chosen for handing over; asked once more when both are there and differ */
  chosen: { from: string; to: string };
  result?: SubmissionResult<string[]>;
}

/** Everybody who advises: groups, handing over, standing in. */
export function AdvisersPage({ advisers, chosen, result }: AdvisersPageProps) {
  const t = useText(advisersTexts);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <AdministrationTabs current="advisers" />
      {advisers.length === 0 ? (
        <EmptyState title={t("nobody.title")} action={<LinkButton to="/verwaltung/konten/neu">{t("nobody.action")}</LinkButton>}>
          {t("nobody.text")}
        </EmptyState>
      ) : (
        <Stack>
          <Card>
            <AdviserTable advisers={advisers} />
          </Card>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <HandOver advisers={advisers} chosen={chosen} />
            <Cover advisers={advisers} result={result} />
          </div>
        </Stack>
      )}
    </Page>
  );
}

function AdviserTable({ advisers }: { advisers: ListedAdviser[] }) {
  const t = useText(advisersTexts);
  const locale = useLocale();
  return (
    <Table caption={t("caption")}>
      <thead>
        <Row>
          <Th>{t("name")}</Th>
          <Th numeric>{t("groups")}</Th>
          <Th>{t("standIn")}</Th>
        </Row>
      </thead>
      <tbody>
        {advisers.map(({ id, name, groups, standIns }) => (
          <Row key={id}>
            <Th scope="row">
              <Link className="link" to={`/verwaltung/initiativen?beratung=${id}`}>
                {name}
              </Link>
            </Th>
            <Td label={t("groups")} numeric>
              {groups}
            </Td>
            <Td label={t("standIn")}>
              {standIns.length === 0 ? <span className="text-ink-soft">{t("none")}</span> : null}
              <ul className="space-y-1.5">
                {standIns.map((period) => (
                  <li key={period.id}>
                    <Form method="post" className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span>{t("period", { name: period.standIn, from: formatDay(locale, period.startsOn), to: formatDay(locale, period.endsOn) })}</span>
                      <Pill tone={period.running ? "ok" : "wait"}>{t(period.running ? "running" : "planned")}</Pill>
                      <input type="hidden" name="standInId" value={period.id} />
                      <Button variant="quiet" size="small" name="intent" value="end">
                        {t("end")}
                        <span className="sr-only">: {period.standIn}</span>
                      </Button>
                    </Form>
                  </li>
                ))}
              </ul>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function HandOver({ advisers, chosen }: Pick<AdvisersPageProps, "advisers" | "chosen">) {
  const t = useText(advisersTexts);
  const from = advisers.find(({ id }) => id === chosen.from);
  const to = advisers.find(({ id }) => id === chosen.to);
  const options = advisers.map(({ id, name, groups }) => ({ value: id, label: t("handOver.option", { name, count: groups }) }));
  if (from && to && from !== to && from.groups > 0) {
    return (
      <Card id="uebergabe" title={t("handOver.title")} accent="marigold">
        <Form method="post" className="space-y-4">
          <input type="hidden" name="from" value={from.id} />
          <input type="hidden" name="to" value={to.id} />
          <p className="font-semibold">{t("handOver.ask", { count: from.groups, from: from.name, to: to.name })}</p>
          <p>{t("handOver.askHint", { from: from.name })}</p>
          <ButtonRow>
            <Button name="intent" value="handOver">
              {t("handOver.yes")}
            </Button>
            <LinkButton variant="quiet" to="/verwaltung/beratung">
              {t("handOver.no")}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Card>
    );
  }
  const fromErrors = from && to && from.groups === 0 ? [t("handOver.empty", { name: from.name })] : [];
  const toErrors = from && from === to ? [t("handOver.same")] : [];
  return (
    <Card id="uebergabe" title={t("handOver.title")}>
      <p className="mb-4">{t("handOver.lead")}</p>
      <Form method="get" action="/verwaltung/beratung#uebergabe" className="space-y-4">
        <SelectField field={plainField("von", { value: chosen.from, errors: fromErrors })} label={t("handOver.from")} options={options} placeholder={t("handOver.choose")} />
        <SelectField field={plainField("an", { value: chosen.to, errors: toErrors })} label={t("handOver.to")} options={options} placeholder={t("handOver.choose")} />
        <Button variant="ghost">{t("handOver.next")}</Button>
      </Form>
    </Card>
  );
}

function Cover({ advisers, result }: Pick<AdvisersPageProps, "advisers" | "result">) {
  const t = useText(advisersTexts);
  const [form, fields] = useForm<{ absent: string; standIn: string; startsOn: string; endsOn: string }>({ id: "vertretung", lastResult: result });
  const options = advisers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card title={t("cover.title")}>
      <p className="mb-4">{t("cover.lead")}</p>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ absent: t("cover.absent"), standIn: t("cover.standIn"), startsOn: t("cover.startsOn"), endsOn: t("cover.endsOn") }} />
        <SelectField field={fields.absent} label={t("cover.absent")} options={options} placeholder={t("handOver.choose")} />
        <SelectField field={fields.standIn} label={t("cover.standIn")} options={options} placeholder={t("handOver.choose")} />
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField field={fields.startsOn} label={t("cover.startsOn")} />
          <DateField field={fields.endsOn} label={t("cover.endsOn")} />
        </div>
        <Button name="intent" value="cover">
          {t("cover.save")}
        </Button>
      </Form>
    </Card>
  );
}
