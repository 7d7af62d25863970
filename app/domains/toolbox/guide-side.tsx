import { Link } from "@remix-run/react";
import type { Step } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { templateAddress, type TemplateName } from "./templates";
import { toolboxTexts } from "./toolbox.text";

export interface ForInitiative {
  slug: string;
  name: string;
  /** steps the guide belongs to, with the address of each */
  steps: { step: Step; to: string }[];
  /** what the first of them still lacks, in sentences */
  missing: string[];
}

interface InitiativeBoxProps {
  initiative: ForInitiative | null;
  /** the person's own initiatives */
  choices: { slug: string; name: string }[];
}

/** "Für Ihre Initiative": where the guide leads to; with several initiatives the choice among them. */
export function InitiativeBox({ initiative, choices }: InitiativeBoxProps) {
  const t = useText(toolboxTexts);
  const word = useText(journeyTexts);
  const others = choices.filter(({ slug }) => slug !== initiative?.slug);
  if (!initiative && others.length === 0) return null;
  return (
    <Card title={t("forYou")}>
      {initiative ? (
        <div className="space-y-2">
          <p className="text-note text-ink-soft">{t("chosen", { name: initiative.name })}</p>
          {initiative.missing.length > 0 ? (
            <ul className="list-disc space-y-1 pl-5">
              {initiative.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : null}
          <ul className="space-y-1">
            {initiative.steps.map(({ step, to }) => (
              <li key={step}>
                <Link className="link" to={to}>
                  {t("toStep", { step: word(`step.${step}`) })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {others.length > 0 ? (
        <>
          <p className="mb-1 mt-3 text-note text-ink-soft">{initiative ? t("other") : t("choose")}</p>
          <ul className="space-y-1">
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="link" to={`?${new URLSearchParams({ initiative: slug }).toString()}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

/** Documents to take along, filled with the initiative's data where there is one. */
export function TemplateList({ names, initiative }: { names: readonly TemplateName[]; initiative: { slug: string; name: string } | null }) {
  const t = useText(toolboxTexts);
  if (names.length === 0) return null;
  return (
    <Card title={t("templates")}>
      <ul className="space-y-2">
        {names.map((name) => (
          <li key={name}>
            <a className="link" href={templateAddress(name, initiative?.slug)} download>
              {t("word", { title: t(`template.${name}`) })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-fine text-ink-soft">{initiative ? t("templatesFilled", { name: initiative.name }) : t("templatesBlank")}</p>
    </Card>
  );
}
