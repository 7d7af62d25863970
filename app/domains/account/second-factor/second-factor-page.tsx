import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import type { QrPath } from "~/platform/qr-path.server";
import { Button, ButtonRow } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { QrCode } from "~/ui/qr-code";
import type { ProofKind } from "./proof.server";
import { ProofField } from "./proof-field";
import { RecoveryCodes } from "./recovery-codes";
import type { SecondFactorView } from "./second-factor.server";
import { secondFactorStateTexts } from "./second-factor-state.text";
import { secondFactorTexts } from "./second-factor.text";

type Result = SubmissionResult<string[]>;

interface SecondFactorPageProps {
  view: SecondFactorView;
  email: string;
  proofKind: ProofKind;
  /** why somebody should set it up; `example`: an example account that need not */
  reason: "required" | "offered" | "example" | null;
  service: boolean;
  next: string;
  /** recovery codes that were made just now */
  codes?: string[];
  /** answer to the form that was sent, with its `intent` */
  result?: Result;
}

export function SecondFactorPage({ view, email, proofKind, reason, service, next, codes, result }: SecondFactorPageProps) {
  const t = useText(secondFactorTexts);
  const state = useText(secondFactorStateTexts);
  const on = view.state === "on";
  const resultOf = (intent: string) => (result?.initialValue?.["intent"] === intent ? result : undefined);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      width="narrow"
      breadcrumbs={[{ label: t("account"), to: "/konto" }, { label: t("title") }]}
      badge={<Pill tone={on ? "ok" : "wait"}>{state(on ? "on" : "off")}</Pill>}
    >
      <Stack>
        {reason ? (
          <Notice tone={reason === "required" ? "warn" : "info"} title={state(reason)}>
            <p>{state(`${reason}Why`)}</p>
          </Notice>
        ) : null}
        {codes ? <RecoveryCodes codes={codes} email={email} next={next} /> : null}
        {view.state === "off" ? <Start proofKind={proofKind} result={resultOf("start")} /> : null}
        {view.state === "unconfirmed" ? <Confirm secret={view.secret} qr={view.qr} result={resultOf("confirm")} /> : null}
        {on && !codes ? (
          <>
            <Renew left={view.codesLeft} made={view.codesMade} proofKind={proofKind} result={resultOf("renew")} />
            <SwitchOff proofKind={proofKind} service={service} result={resultOf("off")} />
          </>
        ) : null}
      </Stack>
    </Page>
  );
}

function Start({ proofKind, result }: { proofKind: ProofKind; result: Result | undefined }) {
  const t = useText(secondFactorTexts);
  const [form, fields] = useForm<{ proof: string }>({ id: "einrichten", lastResult: result });
  return (
    <Card>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>{t("need")}</p>
        <ProofField kind={proofKind} form={form} field={fields.proof} />
        <Button name="intent" value="start">
          {t("start")}
        </Button>
      </Form>
    </Card>
  );
}

function Confirm({ secret, qr, result }: { secret: string; qr: QrPath; result: Result | undefined }) {
  const t = useText(secondFactorTexts);
  const [form, fields] = useForm<{ code: string }>({ id: "bestaetigen", lastResult: result });
  return (
    <>
      <Card title={t("scan")}>
        <p>{t("scanHow")}</p>
        <QrCode qr={qr} label={t("qr")} className="my-4 h-60 w-60" />
        <p>{t("secret")}</p>
        <p className="mt-1 break-words font-mono font-semibold">{secret}</p>
      </Card>
      <Card title={t("confirm")}>
        <Form method="post" id={form.id} noValidate className="space-y-4">
          <p>{t("confirmHow")}</p>
          <FormErrors form={form} labels={{ code: t("code") }} />
          <TextField field={fields.code} label={t("code")} autoComplete="one-time-code" inputMode="numeric" width="short" />
          <ButtonRow>
            <Button name="intent" value="confirm" icon="lock">
              {t("confirmButton")}
            </Button>
            <Button variant="quiet" name="intent" value="cancel">
              {t("cancel")}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </>
  );
}

function Renew({ left, made, proofKind, result }: { left: number; made: number; proofKind: ProofKind; result: Result | undefined }) {
  const t = useText(secondFactorTexts);
  const [form, fields] = useForm<{ proof: string }>({ id: "erneuern", lastResult: result });
  return (
    <Card title={t("codes.renew")} badge={left <= 3 ? <Pill tone="warn">{t("codes.few")}</Pill> : null}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>
          {t("codes.left", { left, made })} {t("codes.renewHow")}
        </p>
        <ProofField kind={proofKind} form={form} field={fields.proof} />
        <Button variant="ghost" name="intent" value="renew">
          {t("codes.renewButton")}
        </Button>
      </Form>
    </Card>
  );
}

function SwitchOff({ proofKind, service, result }: { proofKind: ProofKind; service: boolean; result: Result | undefined }) {
  const t = useText(secondFactorTexts);
  const [form, fields] = useForm<{ proof: string }>({ id: "ausschalten", lastResult: result });
  return (
    <Card title={t("turnOff")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>{t("turnOffHow")}</p>
        {service ? <p>{t("turnOffRequired")}</p> : null}
        <ProofField kind={proofKind} form={form} field={fields.proof} />
        <Button variant="danger" name="intent" value="off">
          {t("turnOff")}
        </Button>
      </Form>
    </Card>
  );
}
