import { Form } from "@remix-run/react";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { CheckboxGroup, plainField } from "~/ui/fields";
import { Card, Page } from "~/ui/page";
import { administrationTexts } from "./administration.text";
import type { PossibleAdviser } from "./assign-advisers.server";
import { assignmentTexts } from "./assignment.text";

interface AssignmentPageProps {
  initiative: { name: string; districts: string[] };
  advisers: PossibleAdviser[];
  /** the list it came from */
  list: string;
}

/** Who advises an initiative. */
export function AssignmentPage({ initiative, advisers, list }: AssignmentPageProps) {
  const t = useText(assignmentTexts);
  const administration = useText(administrationTexts);
  const locale = useLocale();
  const assigned = advisers.filter((adviser) => adviser.assigned).map(({ id }) => id);
  return (
    <Page
      title={initiative.name}
      lead={formatList(locale, initiative.districts)}
      width="narrow"
      breadcrumbs={[{ label: administration("title"), to: "/verwaltung" }, { label: administration("initiatives.title"), to: list }, { label: t("title") }]}
    >
      {advisers.length === 0 ? (
        <EmptyState title={t("nobody.title")} action={<LinkButton to="/verwaltung/konten/neu">{t("nobody.action")}</LinkButton>}>
          {t("nobody.text")}
        </EmptyState>
      ) : (
        <Card title={t("title")}>
          <p className="mb-4 max-w-measure">{t("lead")}</p>
          <Form method="post" className="space-y-5">
            {assigned.map((id) => (
              <input key={id} type="hidden" name="before" value={id} />
            ))}
            <CheckboxGroup
              field={plainField("after", { value: assigned })}
              label={t("advisers")}
              hint={t("hint")}
              options={advisers.map(({ id, name, email, groups }) => ({ value: id, label: name, hint: t("load", { email, count: groups }) }))}
            />
            <ButtonRow>
              <Button>{t("save")}</Button>
              <LinkButton variant="ghost" to={list}>
                {t("cancel")}
              </LinkButton>
            </ButtonRow>
          </Form>
        </Card>
      )}
    </Page>
  );
}
