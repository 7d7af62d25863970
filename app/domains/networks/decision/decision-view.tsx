import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { formatDate, formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, DownloadButton, LinkButton } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { Disclosure } from "~/ui/disclosure";
import type { DecisionOutcomeKey } from "./decision";
import { decisionTexts } from "./decision.text";

export interface DecisionShown {
  decidedOn: string;
  decidedBy: string;
  parts: { id: string; outcome: DecisionOutcomeKey; districts: string[]; network: string | null; reason: string }[];
  joins: boolean;
  /** names of the Kreise that came to the area afterwards */
  undecided: string[];
}

interface DecisionViewProps {
  decision: DecisionShown;
  base: string;
  pathTo: string;
  canEdit: boolean;
  canReopen: boolean;
}

/** The decision in force with its reasons, and the ways on from it. */
export function DecisionView({ decision, base, pathTo, canEdit, canReopen }: DecisionViewProps) {
  const t = useText(decisionTexts);
  const locale = useLocale();
  const whole = decision.parts.length === 1 && decision.undecided.length === 0;
  return (
    <>
      {decision.undecided.length > 0 ? (
        <Notice tone="warn" title={t("areaChanged")}>
          <p>{t(canEdit && canReopen ? "undecided" : "undecidedReader", { districts: formatList(locale, decision.undecided) })}</p>
        </Notice>
      ) : null}
      {decision.parts.map((part) => (
        <Card key={part.id} accent="leaf" title={t(`outcome.${part.outcome}`)}>
          <p className="text-ink-soft">
            {whole ? t("whole") : t("forDistricts", { districts: part.districts.join(", ") })}
            {part.network ? `, ${t("with", { network: part.network })}` : null}
          </p>
          <p className="mt-2 max-w-measure whitespace-pre-line">{part.reason}</p>
          <EntrySlot kind="decision" id={part.id} name={whole ? t("whole") : part.districts.join(", ")} />
        </Card>
      ))}
      <p className="text-ink-soft">{t("inForce", { date: formatDate(locale, decision.decidedOn), name: decision.decidedBy })}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={decision.joins ? `${pathTo}/anschluss` : pathTo}>{decision.joins ? t("toJoining") : t("toPath")}</LinkButton>
        <DownloadButton href={`${base}/protokoll.pdf`}>{t("pdf")}</DownloadButton>
      </div>
      {canEdit && canReopen ? (
        <Disclosure summary={t("reopen")}>
          <p>{t("reopenHint")}</p>
          <Form method="post" className="mt-3">
            <Button variant="danger" name="intent" value="reopen">
              {t("reopen")}
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </>
  );
}

export interface EarlierDecision {
  id: string;
  decidedOn: string;
  decidedBy: string;
  withdrawnAt: string;
  parts: { outcome: DecisionOutcomeKey; districts: string[]; network: string | null; reason: string }[];
}

/** What was decided and taken back, each with its Kreise, its network and its reasons in full. */
export function EarlierDecisions({ decisions }: { decisions: EarlierDecision[] }) {
  const t = useText(decisionTexts);
  const locale = useLocale();
  if (decisions.length === 0) return null;
  return (
    <Card title={t("earlier")}>
      <ul className="m-0 list-none space-y-4 p-0">
        {decisions.map((one) => (
          <li key={one.id} className="space-y-2">
            <p className="text-ink-soft">
              {t("inForce", { date: formatDate(locale, one.decidedOn), name: one.decidedBy })}, {t("takenBack", { date: formatDate(locale, one.withdrawnAt) })}
            </p>
            {one.parts.map((part, index) => (
              <div key={index} className="border-l-4 border-line pl-3">
                <p>
                  <strong>{t(`outcome.${part.outcome}`)}</strong> {t("forDistricts", { districts: part.districts.join(", ") })}
                  {part.network ? `, ${t("with", { network: part.network })}` : null}
                </p>
                <p className="max-w-measure whitespace-pre-line break-words">{part.reason}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface DecisionBlockersProps {
  blockers: { sentence: string; to: string }[];
  /** somebody has just tried to decide: then it takes the focus */
  refused: boolean;
}

/** What stands in the way, each with the place where it is settled. */
export function DecisionBlockers({ blockers, refused }: DecisionBlockersProps) {
  const t = useText(decisionTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) box.current?.focus();
  }, [refused]);
  const list = (
    <>
      <ul className="m-0 list-disc space-y-1 pl-5">
        {blockers.map(({ sentence, to }) => (
          <li key={sentence}>
            <Link className="link" to={to}>
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink-soft">{t("notYetHint")}</p>
    </>
  );
  return (
    <div ref={box} tabIndex={-1} role={refused ? "alert" : undefined}>
      <Card accent={refused ? "brick" : "marigold"} title={refused ? t("refused") : t("notYet")}>
        {list}
      </Card>
    </div>
  );
}
