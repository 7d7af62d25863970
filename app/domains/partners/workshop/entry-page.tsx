import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { OwnEntry } from "./entries.server";
import { EntryForm } from "./entry-form";
import { entryTexts } from "./entry.text";

interface EntryPageProps {
  workshop: { title: string; name: string; code: string };
  /** What this phone has sent. */
  own: readonly OwnEntry[];
  /** Key for a new entry. */
  freshKey: string;
  /** Keys of the entry that has just arrived, and of the one that is being corrected. */
  arrived: string | null;
  editing: string | null;
  result: SubmissionResult<string[]> | null;
}

/** A participant enters organisations by phone, sees what was sent, and can correct it as long as it waits. */
export function EntryPage({ workshop, own, freshKey, arrived, editing, result }: EntryPageProps) {
  const t = useText(entryTexts);
  const self = `/w/${workshop.code}`;
  const entry = own.find(({ entryKey, seen }) => entryKey === editing && !seen) ?? null;
  const thanks = own.some(({ entryKey }) => entryKey === arrived) && result === null;
  return (
    <Page title={workshop.title} eyebrow={t("eyebrow", { name: workshop.name })} lead={thanks || entry ? undefined : t("lead")} width="narrow">
      <Stack>
        {thanks ? (
          <>
            <Notice tone="done" role="status" title={t("thanks.title")}>
              <p>{t("thanks.body")}</p>
            </Notice>
            <LinkButton to={self} icon="add" className="max-sm:w-full">
              {t("another")}
            </LinkButton>
          </>
        ) : (
          <Card title={entry ? t("editOf", { name: entry.organisation }) : undefined}>
            <EntryForm key={entry?.entryKey ?? freshKey} entry={entry} entryKey={entry?.entryKey ?? freshKey} result={result} self={self} />
          </Card>
        )}
        {own.length > 0 ? (
          <Card title={t("own")}>
            <ul className="divide-y divide-line">
              {own.map((one) => (
                <OwnLine key={one.entryKey} entry={one} self={self} />
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title={t("privacy.title")} tinted>
          <ul className="list-disc space-y-1.5 pl-5 text-note">
            <li>{t("privacy.team")}</li>
            <li>{t("privacy.persons")}</li>
            <li>{t("privacy.cookie")}</li>
          </ul>
        </Card>
      </Stack>
    </Page>
  );
}

function OwnLine({ entry, self }: { entry: OwnEntry; self: string }) {
  const t = useText(entryTexts);
  const { organisation: name, entryKey, seen } = entry;
  return (
    <li className="space-y-2 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center justify-between gap-2 break-words font-semibold">
        {name} {seen ? null : <Pill tone="wait">{t("waits")}</Pill>}
      </p>
      {(["offers", "gives", "needs"] as const).map((key) =>
        entry[key] ? (
          <p key={key} className="whitespace-pre-line break-words text-note">
            <span className="font-semibold">{t(key)}:</span> {entry[key]}
          </p>
        ) : null,
      )}
      {seen ? (
        <p className="text-note text-ink-soft">{t("seen")}</p>
      ) : (
        <Form method="post" action={self}>
          <input type="hidden" name="entryKey" value={entryKey} />
          <ButtonRow>
            <LinkButton to={`${self}?aendern=${entryKey}`} variant="ghost" size="small" icon="edit" aria-label={t("editOf", { name })}>
              {t("edit")}
            </LinkButton>
            <Button name="intent" value="withdraw" variant="ghost" size="small" aria-label={t("withdrawOf", { name })}>
              {t("withdraw")}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </li>
  );
}
