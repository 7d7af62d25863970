import { useText } from "~/platform/i18n/use-text";
import { Notice } from "../notice";
import { Card, Page, SideLayout } from "../page";
import { signingTexts } from "./signing.text";

const steps = ["open", "read", "authority", "code", "sign"] as const;
const alternatives = ["change", "pass", "decline"] as const;

/** Explains signing by personal link to someone who has just been asked to. */
export function SigningExplained() {
  const t = useText(signingTexts);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="mb-5">
        <Notice>{t("later")}</Notice>
      </div>
      <SideLayout
        side={
          <>
            <Card title={t("missing.title")} accent="marigold">
              {t("missing.text")}
            </Card>
            <Card title={t("law.title")}>{t("law.text")}</Card>
          </>
        }
      >
        <Card title={t("steps.title")}>
          <ol>
            {steps.map((step, index) => (
              <li key={step} className="relative flex gap-4 pb-6 last:pb-0">
                {index < steps.length - 1 ? <span aria-hidden="true" className="absolute bottom-0 left-[1.1rem] top-0 w-1 -translate-x-1/2 bg-marigold" /> : null}
                <span
                  aria-hidden="true"
                  className="relative flex h-9 w-9 shrink-0 items-center justify-center rounded-full border-[3.5px] border-marigold bg-surface font-head font-semibold"
                >
                  {index + 1}
                </span>
                <div className="max-w-measure pt-1">
                  <h3 className="text-[1.0625rem]">{t(`steps.${step}.title`)}</h3>
                  <p className="mt-1">{t(`steps.${step}.text`)}</p>
                </div>
              </li>
            ))}
          </ol>
        </Card>
        <Card title={t("else.title")}>
          <ul className="max-w-measure list-disc space-y-2 pl-6">
            {alternatives.map((key) => (
              <li key={key}>{t(`else.${key}`)}</li>
            ))}
          </ul>
        </Card>
      </SideLayout>
    </Page>
  );
}
