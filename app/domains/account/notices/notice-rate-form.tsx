import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FormErrors, RadioGroup } from "~/ui/fields";
import { Card } from "~/ui/page";
import { noticeRates, type NoticeRate } from "./notice-rates";
import { noticeRateTexts } from "./notices.text";

/** How mails about initiatives come. */
export function NoticeRateForm({ rate, result }: { rate: NoticeRate; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(noticeRateTexts);
  const [form, fields] = useForm<{ notices: string }>({ id: "nachrichten-form", lastResult: result, defaultValue: { notices: rate } });
  return (
    <Card title={t("title")} id="nachrichten">
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ notices: t("question") }} />
        <RadioGroup field={fields.notices} label={t("question")} options={noticeRates.map((value) => ({ value, label: t(`rate.${value}`), hint: t(`hint.${value}`) }))} />
        <p className="text-note text-ink-soft">{t("always")}</p>
        <Button name="intent" value="notices">
          {t("save")}
        </Button>
      </Form>
    </Card>
  );
}
