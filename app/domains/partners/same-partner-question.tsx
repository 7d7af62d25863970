import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { partnerFormTexts } from "./partner-form.text";

/** Says that an organisation stands there already, before it is added a second time. Takes the focus. */
export function SamePartnerQuestion({ name, to, formId }: { name: string; to: string; formId: string }) {
  const t = useText(partnerFormTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="stop" role="alert" title={t("same.title")}>
        <p>
          <Link className="link" to={to}>
            {name}
          </Link>
        </p>
        <p>{t("same.text")}</p>
        <ButtonRow>
          <Button form={formId} name="different" value="on" variant="ghost" size="small">
            {t("same.different")}
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}
