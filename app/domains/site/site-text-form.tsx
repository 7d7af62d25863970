import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import type { Locale } from "~/platform/i18n/locale";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/fields";
import { Card } from "~/ui/page";
import { textVersions } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { sitePages, type SiteTextKey } from "./site-text";
import { siteTexts } from "./site.text";

interface SiteTextFormProps {
  text: { key: SiteTextKey; locale: Locale; body: string; revision: number };
  /** Answer to the last form sent from the page: it belongs to one of the forms only. */
  lastResult: SubmissionResult<string[]> | undefined;
  /** What somebody saved in between, for the form that was sent. */
  conflict: { body: string; revision: number; updatedBy: string } | undefined;
}

export function SiteTextForm({ text, lastResult, conflict }: SiteTextFormProps) {
  const t = useText(siteTexts);
  const sent = lastResult?.initialValue;
  const mine = sent?.key === text.key && sent?.locale === text.locale;
  const [form, fields] = useForm<{ body: string }>({
    id: `${text.key}-${text.locale}`,
    defaultValue: { body: text.body },
    lastResult: mine ? lastResult : undefined,
  });
  const sentBody = typeof sent?.body === "string" ? sent.body.replace(/\r\n/g, "\n") : "";
  const isPage = sitePages.some((page) => page === text.key);
  return (
    <Card id={text.locale === "de" ? text.key : undefined} title={t(text.key)} badge={<span className="text-ink-soft">{text.locale === "de" ? t("german") : t("english")}</span>}>
      {mine && conflict ? (
        <VersionConflict
          savedBy={conflict.updatedBy}
          formId={form.id}
          keepTo="/verwaltung/texte"
          differences={sentBody === conflict.body ? [] : [{ label: t(text.key), mine: sentBody, stored: conflict.body, field: textVersions("body", sentBody, conflict.body) }]}
        />
      ) : null}
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <UnsavedWarning />
        <input type="hidden" name="key" value={text.key} />
        <input type="hidden" name="locale" value={text.locale} />
        <input type="hidden" name="revision" value={(mine ? conflict?.revision : undefined) ?? text.revision} />
        <TextArea field={fields.body} rows={isPage ? 10 : 4} label={t(text.key)} hint={[isPage ? "" : t("servicestelleHint"), text.locale === "en" ? t("englishHint") : ""].filter(Boolean).join(" ") || undefined} optional={!isPage} />
        <div className="flex flex-wrap items-center gap-4">
          <Button>{t("save")}</Button>
          {isPage ? (
            <Link className="link" to={`/${text.key}`}>
              {t("view")}
            </Link>
          ) : null}
        </div>
      </Form>
    </Card>
  );
}
