import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FormErrors, TextArea } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { NetworkDetails } from "../network-details";
import { NetworkFacts } from "../network-facts";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { careTexts } from "./care.text";
import { entriesPath } from "./entries-address";
import { MergePreview, type ShownMerge } from "./merge-preview";
import { useWhere } from "./use-where";
import type { Where } from "./where";

export interface ShownDouble {
  id: string;
  name: string;
  where: Where;
  /** likeness of the names, 0..1 */
  score: number;
  sameDistrict: boolean;
}

interface ProposalPageProps {
  proposal: NetworkDetails & { revision: number; from: string | null; createdAt: Date };
  doubles: ShownDouble[];
  /** what merging with the chosen entry would make of it */
  merge: ShownMerge | null;
  result: SubmissionResult<string[]> | undefined;
  problem: string | undefined;
}

/** One proposal: what is stated, what may be the same, and the three things to do with it. */
export function ProposalPage({ proposal, doubles, merge, result, problem }: ProposalPageProps) {
  const t = useText(careTexts);
  const word = useText(vocabularyTexts);
  const locale = useLocale();
  const date = formatDate(locale, proposal.createdAt);
  return (
    <Page
      title={proposal.name}
      lead={`${word(`networkKind.${proposal.kind}`)} · ${proposal.from ? t("proposal.from", { name: proposal.from, date }) : t("proposal.fromNobody", { date })}`}
      width="narrow"
      breadcrumbs={[{ label: t("administration"), to: "/verwaltung" }, { label: t("proposals.title"), to: "/verwaltung/vorschlaege" }, { label: proposal.name }]}
    >
      <Stack>
        {problem ? <Notice tone="stop" role="alert" title={problem} /> : null}
        <Card title={t("proposal.facts")}>
          <NetworkFacts network={proposal} withSources />
        </Card>
        {merge ? <MergePreview key={merge.target.id} {...merge} revision={proposal.revision} cancelTo="." /> : <Doubles doubles={doubles} />}
        <Card title={t("proposal.publish")}>
          <Form method="post">
            <p className="mb-4">{t("proposal.publishHint")}</p>
            <input type="hidden" name="revision" value={proposal.revision} />
            <Button name="intent" value="publish">
              {t("proposal.publish")}
            </Button>
          </Form>
        </Card>
        <Refusal revision={proposal.revision} result={result} />
      </Stack>
    </Page>
  );
}

function Doubles({ doubles }: { doubles: ShownDouble[] }) {
  const t = useText(careTexts);
  const locale = useLocale();
  const say = useWhere();
  if (doubles.length === 0) return <Card title={t("proposal.doubles")}>{t("proposal.noDoubles")}</Card>;
  return (
    <Card title={t("proposal.doubles")} accent="marigold">
      <p className="mb-3">{t("proposal.doublesHint")}</p>
      <ul>
        {doubles.map(({ id, name, where, score, sameDistrict }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
            <div className="min-w-0">
              <Link className="link font-semibold" to={`${entriesPath}/${id}`}>
                {name}
              </Link>
              <p className="text-note text-ink-soft">{say(where)}</p>
              <p className="mt-1 flex flex-wrap gap-2">
                <Pill icon={null}>{t("similar", { percent: formatNumber(locale, score, { style: "percent", maximumFractionDigits: 0 }) })}</Pill>
                {sameDistrict ? <Pill tone="wait" icon={null}>{t("sameDistrict")}</Pill> : null}
              </p>
            </div>
            <LinkButton variant="ghost" size="small" to={`?mit=${id}#zusammenfuehren`} aria-label={t("proposal.mergeWith", { name })}>
              {t("proposal.merge")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Refusal({ revision, result }: { revision: number; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(careTexts);
  const [form, fields] = useForm<{ reason: string }>({ id: "ablehnen", lastResult: result });
  return (
    <Card title={t("proposal.refuse")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ reason: t("proposal.reason") }} />
        <p>{t("proposal.refuseHint")}</p>
        <input type="hidden" name="revision" value={revision} />
        <TextArea field={fields.reason} label={t("proposal.reason")} hint={t("proposal.reasonHint")} rows={3} />
        <Button variant="danger" name="intent" value="refuse">
          {t("proposal.refuseButton")}
        </Button>
      </Form>
    </Card>
  );
}
