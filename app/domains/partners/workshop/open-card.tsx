import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FormErrors, SelectField, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { useOwnAddress } from "~/ui/use-own-address";
import { workshopTexts } from "./workshop.text";
import { usualHours, workshopHours } from "./workshop";

/** The form that opens a workshop. @param today calendar date, for the title that is proposed */
export function OpenCard({ result, today }: { result: SubmissionResult<string[]> | null; today: string }) {
  const t = useText(workshopTexts);
  const locale = useLocale();
  const [form, fields] = useForm<{ title: string; hours: string }>({ id: "oeffnen", lastResult: result, defaultValue: { title: t("open.proposal", { date: formatDate(locale, today) }), hours: usualHours } });
  return (
    <Card title={t("open.title")}>
      <Form method="post" action={useOwnAddress()} id={form.id} noValidate className="space-y-4">
        <p className="max-w-measure">{t("open.lead")}</p>
        <FormErrors form={form} labels={{ title: t("open.name"), hours: t("open.hours") }} />
        <TextField field={fields.title} label={t("open.name")} hint={t("open.nameHint")} autoComplete="off" />
        <SelectField field={fields.hours} label={t("open.hours")} width="short" options={workshopHours.map((hours) => ({ value: String(hours), label: t("open.hour", { count: hours }) }))} />
        <Button name="intent" value="open">
          {t("open.button")}
        </Button>
      </Form>
    </Card>
  );
}
