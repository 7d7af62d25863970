import { Form, Link } from "@remix-run/react";
import type { Step } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, TextField } from "~/ui/fields";
import { Card, Page, SideLayout } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { Guide } from "./guide";
import { TemplateList } from "./guide-side";
import { templateNames } from "./templates";
import { toolboxTexts } from "./toolbox.text";

export interface ShelfItem {
  guide: Pick<Guide, "slug" | "language" | "title" | "summary" | "kind" | "minutes" | "steps">;
  excerpt: { text: string; found: boolean }[];
}

interface ShelfPageProps {
  items: ShelfItem[];
  /** what was searched for */
  words: string;
  step: Step | null;
  /** steps that have guides */
  steps: Step[];
  initiative: { slug: string; name: string } | null;
}

/** Address of the shelf with its search and filter. */
function shelfAddress(values: { q?: string; schritt?: string | null; initiative?: string | undefined }): string {
  const query = new URLSearchParams(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();
  return `/werkzeugkasten${query ? `?${query}` : ""}`;
}

/** The shelf: all guides with search and filter by step. */
export function ShelfPage({ items, words, step, steps, initiative }: ShelfPageProps) {
  const t = useText(toolboxTexts);
  const word = useText(journeyTexts);
  const own = { initiative: initiative?.slug };
  const filters = [
    { to: shelfAddress({ q: words, ...own }), label: t("allSteps"), current: step === null },
    ...steps.map((one) => ({ to: shelfAddress({ q: words, schritt: one, ...own }), label: word(`step.${one}`), current: step === one })),
  ];
  return (
    <Page title={t("title")} lead={t("lead")}>
      <SideLayout side={<TemplateList names={templateNames} initiative={initiative} />}>
        <Form method="get" action="/werkzeugkasten" role="search" className="flex flex-wrap items-end gap-3">
          <TextField field={plainField("q", { value: words })} label={t("search")} hint={t("searchHint")} type="search" className="min-w-0 flex-1 basis-64" />
          {step ? <input type="hidden" name="schritt" value={step} /> : null}
          {initiative ? <input type="hidden" name="initiative" value={initiative.slug} /> : null}
          <Button>{t("searchButton")}</Button>
        </Form>
        <FilterChips label={t("filter")} items={filters} />
        {words ? (
          <p role="status" className="text-ink-soft">
            {t("found", { count: items.length })}
          </p>
        ) : null}
        {items.length > 0 ? (
          <ul className="space-y-4">
            {items.map((item) => (
              <li key={item.guide.slug}>
                <ShelfCard item={item} query={own.initiative ? `?${new URLSearchParams({ initiative: own.initiative }).toString()}` : ""} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={t("nothing")} action={<LinkButton to={shelfAddress(own)}>{t("showAll")}</LinkButton>}>
            {t("nothingHint")}
          </EmptyState>
        )}
      </SideLayout>
    </Page>
  );
}

function ShelfCard({ item: { guide, excerpt }, query }: { item: ShelfItem; query: string }) {
  const t = useText(toolboxTexts);
  const word = useText(journeyTexts);
  const locale = useLocale();
  return (
    <Card
      title={
        <Link className="link" to={`/werkzeugkasten/${guide.slug}${query}`} lang={guide.language}>
          {guide.title}
        </Link>
      }
      aside={[t(`kind.${guide.kind}`), t("minutes", { count: guide.minutes }), ...(guide.language === locale ? [] : [t("inGerman")])].join(" · ")}
    >
      <p lang={guide.language}>{guide.summary}</p>
      {excerpt.length > 0 ? (
        <p className="mt-2 border-l-4 border-line pl-3 text-note text-ink-soft" lang={guide.language}>
          … {excerpt.map((piece, index) => (piece.found ? <mark key={index} className="bg-marigold-tint text-ink">{piece.text}</mark> : piece.text))} …
        </p>
      ) : null}
      <p className="mt-3 flex flex-wrap items-center gap-2 text-fine">
        <span className="text-ink-soft">{t("stepsOf")}</span>
        {guide.steps.map((step) => (
          <Pill key={step} tone="todo" icon={null}>
            {word(`step.${step}`)}
          </Pill>
        ))}
      </p>
    </Card>
  );
}
