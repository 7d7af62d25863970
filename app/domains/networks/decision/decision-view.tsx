import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, DownloadButton, LinkButton } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { Card } from "~/ui/page";
import { Disclosure } from "~/ui/disclosure";
import type { DecisionOutcomeKey } from "./decision";
import { decisionTexts } from "./decision.text";

export interface DecisionShown {
  decidedOn: string;
  decidedBy: string;
  parts: { id: string; outcome: DecisionOutcomeKey; districts: string[]; network: string | null; reason: string }[];
  joins: boolean;
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
  const single = decision.parts.length === 1;
  return (
    <>
      {decision.parts.map((part) => (
        <Card key={part.id} accent="leaf" title={t(`outcome.${part.outcome}`)}>
          <p className="text-ink-soft">
            {single ? t("whole") : t("forDistricts", { districts: part.districts.join(", ") })}
            {part.network ? `, ${t("with", { network: part.network })}` : null}
          </p>
          <p className="mt-2 max-w-measure whitespace-pre-line">{part.reason}</p>
          <EntrySlot kind="decision" id={part.id} name={single ? t("whole") : part.districts.join(", ")} />
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

export function EarlierDecisions({ decisions }: { decisions: { id: string; decidedOn: string; outcomes: DecisionOutcomeKey[]; withdrawnAt: string }[] }) {
  const t = useText(decisionTexts);
  const locale = useLocale();
  if (decisions.length === 0) return null;
  return (
    <Card title={t("earlier")}>
      <ul className="m-0 list-none space-y-1 p-0">
        {decisions.map((one) => (
          <li key={one.id}>
            {formatDate(locale, one.decidedOn)}: {one.outcomes.map((outcome) => t(`outcome.${outcome}`)).join(", ")}{" "}
            <span className="text-ink-soft">({t("takenBack", { date: formatDate(locale, one.withdrawnAt) })})</span>
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
