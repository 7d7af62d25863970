import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, DownloadButton } from "~/ui/button";
import { DateField, FormErrors, SelectField, TextArea } from "~/ui/fields";
import { Card, Stack } from "~/ui/page";
import { textVersions, valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { joiningTexts } from "./joining.text";
import type { JoiningContent } from "./schema";
import type { JoiningNetwork, StoredJoining } from "./save-joining.server";

interface JoiningFormProps {
  joining: StoredJoining;
  networks: JoiningNetwork[];
  base: string;
  result?: SubmissionResult<string[]>;
  conflict?: { mine: JoiningContent; stored: StoredJoining } | null;
  /** the closing of the branch comes next, not this form */
  complete: boolean;
}

/** What is brought into the network, and the handing over of the findings. */
export function JoiningForm({ joining, networks, base, result, conflict, complete }: JoiningFormProps) {
  const t = useText(joiningTexts);
  const locale = useLocale();
  const here = `${base}/anschluss`;
  const [form, fields] = useForm({ id: "anschluss", lastResult: result, defaultValue: { ...joining, networkId: joining.networkId ?? networks[0]?.id ?? "", handedOverOn: joining.handedOverOn ?? "" } });
  const nameOf = (id: string) => networks.find((network) => network.id === id)?.name ?? "";
  const labels = {
    networkId: t("contribution.network"),
    contribution: t("contribution.contribution"),
    contactNote: t("contribution.contactNote"),
    handedOverOn: t("handOver.on"),
    handOverNote: t("handOver.note"),
  };
  const keys = Object.keys(labels) as (keyof typeof labels)[];
  const mailbox = networks.find(({ id }) => id === (joining.networkId ?? networks[0]?.id))?.contactMailbox;
  return (
    <>
      {conflict ? (
        <VersionConflict
          savedBy={conflict.stored.updatedBy}
          formId={form.id}
          keepTo={here}
          differences={keys
            .filter((key) => (conflict.mine[key] ?? "") !== (conflict.stored[key] ?? ""))
            .map((key) => {
              const show = (value: string) => (key === "networkId" ? nameOf(value) : key === "handedOverOn" && value ? formatDate(locale, value) : value);
              const [mine, stored] = [conflict.mine[key] ?? "", conflict.stored[key] ?? ""];
              const field = key === "networkId" || key === "handedOverOn" ? valueVersion(key, stored) : textVersions(key, mine, stored);
              return { label: labels[key], mine: show(mine), stored: show(stored), field };
            })}
        />
      ) : null}
      <Form method="post" id={form.id} noValidate>
        <UnsavedWarning />
        <input type="hidden" name="revision" value={conflict?.stored.revision ?? joining.revision} />
        <input type="hidden" name="intent" value="save" />
        <Stack>
          <FormErrors form={form} labels={labels} />
          <Card title={t("contribution.title")}>
            <Stack>
              {networks.length > 0 ? (
                <SelectField field={fields.networkId} label={labels.networkId} hint={t("contribution.networkHint")} placeholder={t("contribution.networkNone")} options={networks.map(({ id, name }) => ({ value: id, label: name }))} />
              ) : (
                <p className="text-note text-ink-soft">{t("contribution.noNetwork")}</p>
              )}
              <TextArea field={fields.contribution} label={labels.contribution} hint={t("contribution.contributionHint")} rows={4} />
              <TextArea field={fields.contactNote} label={labels.contactNote} hint={t("contribution.contactHint")} rows={2} optional />
            </Stack>
          </Card>
          <Card title={t("handOver.title")}>
            <Stack>
              <p className="max-w-measure">{t("handOver.text")}</p>
              <DownloadButton href={`${base}/bestand/protokoll.pdf`}>{t("handOver.record")}</DownloadButton>
              {mailbox ? <p className="text-note text-ink-soft">{t("handOver.mailbox", { mailbox })}</p> : null}
              <DateField field={fields.handedOverOn} label={labels.handedOverOn} />
              <TextArea field={fields.handOverNote} label={labels.handOverNote} rows={2} optional />
            </Stack>
          </Card>
          <Button variant={complete ? "ghost" : "primary"}>{t("save")}</Button>
        </Stack>
      </Form>
    </>
  );
}
