import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, plainField, RadioGroup, TextArea, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { wasOf } from "../map/form-edit";
import { EditConflict } from "../page/edit-conflict";
import { partnerTexts } from "../partner.text";
import { OwnOfferForm } from "./own-offer-form";
import { ownPageTexts } from "./own-page.text";
import { type OwnEntry, ownFields, type OwnPageAnswer, type OwnView } from "./own-view";

interface OwnPageProps {
  view: OwnView;
  initiative: string;
  checkedAt: Date | null;
  namedInPublic: boolean | null;
  self: string;
  answer: OwnPageAnswer | null;
}

/** A partner checks and corrects what is kept of it; every part is a plain form. */
export function OwnPage({ view, initiative, checkedAt, namedInPublic, self, answer }: OwnPageProps) {
  const t = useText(ownPageTexts);
  const locale = useLocale();
  const of = (about: string) => (answer?.about === about ? answer : null);
  return (
    <Page title={view.entry.name} eyebrow={t("title", { initiative })} lead={t("lead", { initiative })} width="narrow">
      <Stack>
        {(of("right") ?? of("named")) ? (
          <Notice tone="warn" role="alert">
            {Object.values(answer?.result.error ?? {}).map((sentences) => sentences?.join(" "))}
          </Notice>
        ) : null}
        {checkedAt ? <p className="text-note text-ink-soft">{t("checked", { date: formatDate(locale, checkedAt) })}</p> : null}
        <EntryForm key={JSON.stringify(view.entry)} entry={view.entry} answer={of("entry")} self={self} />
        <Card title={t("offers.title")} id="angebote">
          <div className="space-y-3">
            <p className="text-note text-ink-soft">{view.offers.length === 0 ? t("offers.none") : t("offers.lead")}</p>
            {view.offers.map(({ offer, with: others }) => (
              <Disclosure key={`${offer.id} ${JSON.stringify(offer)}`} summary={others.length > 0 ? `${offer.name} (${t("offers.shared", { names: others.join(", ") })})` : offer.name} open={of(offer.id) !== null}>
                <OwnOfferForm offer={offer} answer={of(offer.id)} self={self} />
              </Disclosure>
            ))}
            <Disclosure key={view.offers.length} summary={t("offers.add")} open={of("neu") !== null}>
              <OwnOfferForm offer={{ id: "neu", name: "", stages: [], themes: [], targetGroups: [], capacity: null }} answer={of("neu")} self={self} />
            </Disclosure>
          </div>
        </Card>
        <Card title={t("public.title")} id="oeffentlich">
          <Form method="post" className="space-y-3">
            <input type="hidden" name="intent" value="named" />
            <RadioGroup
              field={plainField("named", { id: "oeffentlich-antwort", value: namedInPublic === null ? "" : namedInPublic ? "yes" : "no" })}
              label={t("public.question")}
              options={[
                { value: "yes", label: t("public.yes") },
                { value: "no", label: t("public.no") },
              ]}
            />
            <Button variant="ghost">{t("public.save")}</Button>
          </Form>
        </Card>
        <p className="text-note text-ink-soft">{t("hint")}</p>
      </Stack>
    </Page>
  );
}

function EntryForm({ entry, answer, self }: { entry: OwnEntry; answer: OwnPageAnswer | null; self: string }) {
  const t = useText(ownPageTexts);
  const words = useText(partnerTexts);
  const [form, fields] = useForm({ id: "eintrag", lastResult: answer?.result, defaultValue: { ...entry, postcode: entry.postcode ?? "", was: wasOf(entry, ownFields) } });
  const labels = { ...Object.fromEntries(ownFields.map((field) => [field, words(`field.${field}`)])), gives: t("gives"), needs: t("needs") };
  return (
    <Card title={t("entry")}>
      {answer?.conflict ? <EditConflict entity="partner" conflict={answer.conflict} names={{ partner: () => "", district: (ags) => ags }} formId={form.id} keepTo={self} self={entry.name} removedTo={self} /> : null}
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={labels} />
        <input type="hidden" name="was" value={answer?.conflict?.was ?? fields.was.initialValue ?? ""} />
        <input type="hidden" name="intent" value="entry" />
        <TextField field={fields.name} label={words("field.name")} autoComplete="organization" />
        <TextArea field={fields.gives} label={t("gives")} rows={3} optional />
        <TextArea field={fields.needs} label={t("needs")} rows={3} optional />
        <div className="grid gap-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <TextField field={fields.postcode} label={words("field.postcode")} inputMode="numeric" width="short" optional />
          <TextField field={fields.town} label={words("field.town")} optional />
        </div>
        <TextField field={fields.webDomain} label={words("field.webDomain")} inputMode="url" spellCheck={false} optional />
        <TextField field={fields.mailbox} label={words("field.mailbox")} type="email" spellCheck={false} optional />
        <Button>{t("save")}</Button>
      </Form>
      <Form method="post" className="mt-5 border-t border-line pt-4">
        <ButtonRow>
          <Button name="intent" value="right" variant="ghost" icon="check">
            {t("right")}
          </Button>
          <span className="text-note text-ink-soft">{t("rightHint")}</span>
        </ButtonRow>
      </Form>
    </Card>
  );
}
