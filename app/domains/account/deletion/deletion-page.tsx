import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import type { ProofKind } from "../second-factor/proof.server";
import { ProofField } from "../second-factor/proof-field";
import type { Hold } from "./delete-account.server";
import { deletionTexts } from "./deletion.text";

interface DeletionPageProps {
  email: string;
  /** null: nothing stands in the way */
  hold: Hold | null;
  proofKind: ProofKind;
  result?: SubmissionResult<string[]>;
}

export function DeletionPage({ email, hold, proofKind, result }: DeletionPageProps) {
  const t = useText(deletionTexts);
  return (
    <Page title={t("title")} lead={t("lead")} width="narrow" breadcrumbs={[{ label: t("account"), to: "/konto" }, { label: t("title") }]}>
      <Stack>
        {hold ? <Held hold={hold} /> : null}
        <Card>
          <h2 className="mb-1 font-semibold">{t("goesTitle")}</h2>
          <p>{t("goes")}</p>
          <h2 className="mb-1 mt-4 font-semibold">{t("staysTitle")}</h2>
          <p>{t("stays")}</p>
        </Card>
        {hold ? null : <Confirm email={email} proofKind={proofKind} result={result} />}
      </Stack>
    </Page>
  );
}

function Held({ hold: { lastLeadOf, lastService } }: { hold: Hold }) {
  const t = useText(deletionTexts);
  return (
    <Notice tone="warn" title={t("held")}>
      {lastService ? <p>{t("lastService")}</p> : null}
      {lastLeadOf.length > 0 ? (
        <>
          <p>{t("lastLead")}</p>
          <ul className="list-disc space-y-1 pl-5">
            {lastLeadOf.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="link" to={`/initiativen/${slug}/team`}>
                  {t("toTeam", { name })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}

function Confirm({ email, proofKind, result }: { email: string; proofKind: ProofKind; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(deletionTexts);
  const [form, fields] = useForm<{ email: string; proof: string }>({ id: "loeschen", lastResult: result });
  return (
    <Card accent="brick">
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <TextField field={fields.email} label={t("confirm")} hint={t("confirmHint", { email })} autoComplete="off" spellCheck={false} />
        <ProofField kind={proofKind} form={form} field={fields.proof} />
        <ButtonRow>
          <Button variant="danger" icon="trash">
            {t("button")}
          </Button>
          <LinkButton variant="quiet" to="/konto">
            {t("keep")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Card>
  );
}
