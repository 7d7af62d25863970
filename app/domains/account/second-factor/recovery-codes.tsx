import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, buttonClass, LinkButton } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { useHydrated } from "~/ui/use-hydrated";
import { secondFactorTexts } from "./second-factor.text";

/** The recovery codes, in the one answer that shows them. Downloading needs no script: the text is in the link. */
export function RecoveryCodes({ codes, email, next }: { codes: string[]; email: string; next: string }) {
  const t = useText(secondFactorTexts);
  const hydrated = useHydrated();
  const text = [t("codes.fileHead", { email }), "", ...codes, ""].join("\n");
  return (
    <Card title={t("codes.title")} accent="marigold">
      <div className="space-y-4">
        <Notice tone="warn" title={t("codes.once")}>
          <p>{t("codes.lead")}</p>
        </Notice>
        <ul className="grid grid-cols-1 gap-x-6 gap-y-1 font-mono xs:grid-cols-2">
          {codes.map((code) => (
            <li key={code} className="tabular-nums">
              {code}
            </li>
          ))}
        </ul>
        <div className="no-print">
          <ButtonRow>
            <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download={t("codes.file")} className={buttonClass({ variant: "ghost" })}>
              <Icon name="download" />
              {t("codes.download")}
            </a>
            {hydrated ? (
              <>
                <Button type="button" variant="ghost" icon="print" onClick={() => window.print()}>
                  {t("codes.print")}
                </Button>
                <CopyButton text={text} label={t("codes.copy")} />
              </>
            ) : null}
            <LinkButton variant="quiet" to={next}>
              {t("codes.done")}
            </LinkButton>
          </ButtonRow>
        </div>
      </div>
    </Card>
  );
}
