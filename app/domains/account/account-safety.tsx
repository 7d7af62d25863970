import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { accountTexts } from "./account.text";
import { secondFactorStateTexts } from "./second-factor/second-factor-state.text";

export interface SafetyView {
  /** the second factor is switched on */
  on: boolean;
  missing: "required" | "offered" | null;
  /** browsers signed in */
  sessions: number;
}

/** Second factor and sessions on the page of one's own account. */
export function AccountSafety({ on, missing, sessions }: SafetyView) {
  const t = useText(accountTexts);
  const factor = useText(secondFactorStateTexts);
  return (
    <Card title={t("safety.title")} id="sicherheit">
      {missing ? (
        <div className="mb-4">
          <Notice tone={missing === "required" ? "warn" : "info"} title={factor(missing)}>
            <p>{factor(`${missing}Why`)}</p>
          </Notice>
        </div>
      ) : null}
      <ul className="divide-y divide-line">
        <li className="flex flex-wrap items-center justify-between gap-3 pb-4">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {t("safety.secondFactor")}
              <Pill tone={on ? "ok" : "wait"}>{factor(on ? "on" : "off")}</Pill>
            </p>
            <p className="text-note text-ink-soft">{t("safety.secondFactorWhat")}</p>
          </div>
          <LinkButton variant={missing ? "primary" : "ghost"} to="/konto/zwei-faktor">
            {t(on ? "safety.manage" : "safety.setUp")}
          </LinkButton>
        </li>
        <li className="flex flex-wrap items-center justify-between gap-3 pt-4">
          <div className="min-w-0">
            <p className="font-semibold">{t("safety.sessions")}</p>
            <p className="text-note text-ink-soft">{t("safety.sessionsWhat", { count: sessions })}</p>
          </div>
          <LinkButton variant="ghost" to="/konto/sitzungen">
            {t("safety.look")}
          </LinkButton>
        </li>
      </ul>
    </Card>
  );
}
