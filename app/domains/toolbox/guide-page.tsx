import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatPartialDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Card } from "~/ui/page";
import { useHydrated } from "~/ui/use-hydrated";
import type { Answers } from "./answers";
import type { Guide, GuidePart } from "./guide";
import { GuideBlockCard } from "./guide-block";
import { toolboxTexts } from "./toolbox.text";

interface GuidePageProps {
  guide: Guide;
  parts: GuidePart[];
  related: Pick<Guide, "slug" | "title" | "language">[];
  answers: Answers;
  /** where answers are kept; null without an initiative, or for somebody who only reads */
  answersTo: string | null;
  readOnly: boolean;
  /** added to links to other guides, so that the chosen initiative stays */
  query: string;
  side: ReactNode;
}

/** A guide: head with instrument card, contents, text, and what belongs to it beside. */
export function GuidePage({ guide, parts, related, answers, answersTo, readOnly, query, side }: GuidePageProps) {
  const t = useText(toolboxTexts);
  const locale = useLocale();
  return (
    <div className="mx-auto grid w-full max-w-page gap-x-11 gap-y-6 px-4 pb-14 pt-6 sm:px-8 sm:pt-8 lg:grid-cols-[minmax(0,1fr)_17rem] bar:grid-cols-[12rem_minmax(0,1fr)_16rem]">
      <div className="min-w-0 lg:col-start-1 lg:row-start-1 bar:col-start-2">
        <Breadcrumbs items={[{ label: t("title"), to: `/werkzeugkasten${query}` }, { label: guide.title }]} />
        <p className="mb-1 mt-2 text-ink-soft">
          {[t(`kind.${guide.kind}`), t("minutes", { count: guide.minutes }), t("reviewed", { date: formatPartialDate(locale, guide.reviewed.slice(0, 7)) })].join(" · ")}
        </p>
        <h1 className="text-title" lang={guide.language}>
          {guide.title}
        </h1>
        {guide.language === locale ? null : <p className="mt-2 text-ink-soft">{t("guideInGerman")}</p>}
        <InstrumentCard guide={guide} />
      </div>
      <nav aria-labelledby="inhalt-titel" className="no-print lg:col-start-1 lg:row-start-2 bar:col-start-1 bar:row-span-2 bar:row-start-1 bar:pt-16">
        <div className="bar:sticky bar:top-6">
          <h2 id="inhalt-titel" className="mb-2 font-text text-note font-semibold">
            {t("onThisPage")}
          </h2>
          <ul className="border-l-2 border-line text-note" lang={guide.language}>
            {guide.headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} className="-ml-0.5 block border-l-2 border-transparent py-1 pl-3 hover:border-petrol hover:text-petrol">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <article className="min-w-0 max-w-[36rem] [&_.prose-page]:text-[1.125rem] lg:col-start-1 lg:row-start-3 bar:col-start-2 bar:row-start-2">
        {parts.map((part, index) =>
          part.type === "html" ? (
            // Our own text, rendered when the guides were compiled.
            <div key={index} className="prose-page" lang={guide.language} dangerouslySetInnerHTML={{ __html: part.html }} />
          ) : (
            <GuideBlockCard key={part.id} block={part} language={guide.language} answers={answers} address={answersTo} readOnly={readOnly} />
          ),
        )}
        <Sources guide={guide} />
      </article>
      <aside className="no-print min-w-0 space-y-4 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:pt-16 bar:col-start-3 bar:row-span-2">
        {side}
        {related.length > 0 ? (
          <Card title={t("related")}>
            <ul className="space-y-2">
              {related.map(({ slug, title, language }) => (
                <li key={slug}>
                  <Link className="link" to={`/werkzeugkasten/${slug}${query}`} lang={language}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <PrintButton />
      </aside>
    </div>
  );
}

function InstrumentCard({ guide }: { guide: Guide }) {
  const t = useText(toolboxTexts);
  return (
    <dl aria-label={t("card.title")} data-card className="mt-5 grid rounded-card border border-line bg-surface max-sm:divide-y sm:grid-cols-2 md:grid-cols-4 md:divide-x md:divide-line">
      {(["when", "who", "duration", "result"] as const).map((part) => (
        <div key={part} className="border-line px-4 py-3.5">
          <dt className="text-fine font-semibold text-ink-soft">{t(`card.${part}`)}</dt>
          <dd className="mt-0.5 text-note" lang={guide.language}>
            {guide.card[part]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ guide }: { guide: Guide }) {
  const t = useText(toolboxTexts);
  return (
    <section aria-labelledby="quellen" className="mt-10 max-w-measure border-t border-line pt-5">
      <h2 id="quellen" className="mb-2 text-[1.2rem]">
        {t("sources")}
      </h2>
      <ol className="list-decimal space-y-1.5 pl-6 text-note" lang={guide.language}>
        {guide.sources.map(({ id, title, by, year, url }) => (
          <li key={id} id={`quelle-${id}`} className="scroll-mt-4 target:bg-marigold-tint">
            {by}: {url ? <a className="link" href={url} rel="noreferrer">{title}</a> : title}
            {year ? `, ${year}` : ""}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Only where it can do something: printing needs a script. */
function PrintButton() {
  const t = useText(toolboxTexts);
  if (!useHydrated()) return null;
  return (
    <Button type="button" variant="ghost" icon="print" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
