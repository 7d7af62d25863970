import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { formatDay } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { StepLine } from "./path-view";
import { pathTexts } from "./path.text";
import { questionTexts } from "./questions.text";
import { StatePill } from "./state-pill";
import { AboutEntry } from "./about-entry";

/** A step the team added itself. */
export interface OwnStepLine {
  id: string;
  title: string;
  note: string;
  done: boolean;
}

interface StepTableProps {
  lines: StepLine[];
  own: OwnStepLine[];
  base: string;
}

/** The map in words: how each step stands, what it lacks, when something happened last. */
export function StepTable({ lines, own, base }: StepTableProps) {
  const t = useText(pathTexts);
  const ask = useText(questionTexts);
  const locale = useLocale();
  return (
    <Card title={t("table.title")}>
      <Table caption={t("table.title")}>
        <thead>
          <Row>
            <Th>{t("table.step")}</Th>
            <Th>{t("table.state")}</Th>
            <Th>{t("table.missing")}</Th>
            <Th>{t("table.latest")}</Th>
          </Row>
        </thead>
        <tbody>
          {lines.filter(({ inPath }) => inPath).map(({ step, name, path, tone, state, lack, hints, later, at, questions, forNobody }) => (
            <Row key={step}>
              <Th scope="row">
                <Link to={`${base}${path}`} className="link">
                  {name}
                </Link>
                {later ? <span className="block text-fine font-normal text-ink-soft">{t("table.later")}</span> : null}
              </Th>
              <Td label={t("table.state")} className={state.length < 28 ? "sm:whitespace-nowrap" : undefined}>
                <StatePill tone={tone}>{state}</StatePill>
                {forNobody ? <span className="mt-1 block whitespace-normal text-fine">{t("side.forNobody")}</span> : null}
                {questions.map(({ seq, about }) =>
                  about ? (
                    <span key={seq} className="mt-1 block whitespace-normal text-fine">
                      {ask("about")}{" "}
                      <AboutEntry about={about} base={base} />
                    </span>
                  ) : null,
                )}
              </Td>
              <Td label={t("table.missing")}>
                {lack}
                {hints.map(({ words, path: place }, index) => (
                  <Fragment key={words}>
                    {lack || index > 0 ? ", " : null}
                    <Link className="link" to={`${base}${place}`}>
                      {words}
                    </Link>
                  </Fragment>
                ))}
              </Td>
              <Td label={t("table.latest")} className={at ? "whitespace-nowrap" : "max-sm:!hidden"}>
                {at ? formatDay(locale, at) : t("table.never")}
              </Td>
            </Row>
          ))}
          {own.map(({ id, title, note, done }) => (
            <Row key={id}>
              <Th scope="row">
                <Link to={`${base}/einstellungen#eigene-schritte`} className="link">
                  {title}
                </Link>
                <span className="block text-fine font-normal text-ink-soft">{t("table.own")}</span>
              </Th>
              <Td label={t("table.state")}>
                <Pill tone={done ? "ok" : "todo"}>{done ? t("table.ownDone") : t("table.ownOpen")}</Pill>
              </Td>
              <Td label={t("table.missing")} className={note ? undefined : "max-sm:!hidden"}>{note}</Td>
              <Td label={t("table.latest")} className="max-sm:!hidden">
                {""}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
