import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import type { Contact } from "./contact.server";
import { teamTexts } from "./team.text";

const contactFields = ["name", "role", "email", "phone"] as const;

interface ContactCardProps {
  contact: Contact | null;
  canEdit: boolean;
  result: SubmissionResult<string[]> | null;
  /** What somebody else saved meanwhile; `undefined`: nobody did. */
  conflict: Contact | null | undefined;
  selfTo: string;
}

/** The person to talk to: apart from the organisation, deletable by itself. */
export function ContactCard({ contact, canEdit, result, conflict, selfTo }: ContactCardProps) {
  const t = useText(teamTexts);
  const [form, fields] = useForm<Record<(typeof contactFields)[number], string>>({ id: "kontakt", lastResult: result, defaultValue: contact ?? {} });
  const typed = (field: string) => String(result?.initialValue?.[field] ?? "");
  const stored = conflict === undefined ? contact : conflict;
  return (
    <Card title={t("contact.title")}>
      {contact ? <DefinitionList stacked items={contactFields.flatMap((field) => (contact[field] ? [{ term: t(`contact.${field}`), value: <span className="break-words">{contact[field]}</span> }] : []))} /> : <p className="text-ink-soft">{t("contact.none")}</p>}
      {canEdit ? (
        <div className="no-print mt-3 space-y-3">
          <Disclosure summary={contact ? t("contact.edit") : t("contact.add")} open={result !== null}>
            <p className="mb-3 text-note text-ink-soft">{t("contact.lead")}</p>
            {conflict !== undefined ? (
              <VersionConflict
                savedBy={conflict?.updatedBy}
                formId={form.id}
                keepTo={selfTo}
                differences={contactFields.filter((field) => typed(field) !== (conflict?.[field] ?? "")).map((field) => ({ label: t(`contact.${field}`), mine: typed(field), stored: conflict?.[field] ?? "", field: valueVersion(field, conflict?.[field] ?? "") }))}
              />
            ) : null}
            <Form method="post" id={form.id} noValidate className="space-y-3" aria-label={t("contact.title")}>
              <FormErrors form={form} labels={Object.fromEntries(contactFields.map((field) => [field, t(`contact.${field}`)]))} />
              <input type="hidden" name="intent" value="contact" />
              <input type="hidden" name="revision" value={stored?.revision ?? 0} />
              {contactFields.map((field) => (
                <TextField key={field} field={fields[field]} label={t(`contact.${field}`)} type={field === "email" ? "email" : field === "phone" ? "tel" : "text"} autoComplete="off" optional />
              ))}
              <p className="text-note">{t("contact.duty")}</p>
              <Button size="small">{t("contact.save")}</Button>
            </Form>
          </Disclosure>
          {contact ? (
            <Form method="post">
              <Button name="intent" value="removeContact" variant="quiet" size="small" icon="trash">
                {t("contact.remove")}
              </Button>
            </Form>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}
