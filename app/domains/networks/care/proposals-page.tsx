import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Card, Page, Section, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { NetworkKindKey } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { careTexts } from "./care.text";
import { entriesPath } from "./entries-address";
import { useWhere } from "./use-where";
import type { Where } from "./where";
import { useOwnAddress } from "~/ui/use-own-address";

const here = "/verwaltung/vorschlaege";

export interface ListedProposal {
  id: string;
  name: string;
  kind: NetworkKindKey;
  where: Where;
  /** name of the initiative; null for a proposal from the public */
  from: string | null;
  createdAt: Date;
  /** what it probably is already */
  double: { id: string; name: string; kind: "entry" | "proposal" } | null;
}

export interface ListedCorrection {
  id: string;
  body: string;
  /** what would be right; empty where nothing was proposed */
  proposal: string;
  source: string;
  email: string;
  createdAt: Date;
  network: { id: string; name: string };
}

interface ProposalsPageProps {
  tabs: ReactNode;
  proposals: ListedProposal[];
  page: number;
  pageCount: number;
  corrections: ListedCorrection[];
}

/** What is proposed to the directory, and what is said to be wrong with it. */
export function ProposalsPage({ tabs, proposals, page, pageCount, corrections }: ProposalsPageProps) {
  const t = useText(careTexts);
  return (
    <Page title={t("proposals.title")} lead={t("proposals.lead")}>
      {tabs}
      <Stack gap="large">
        {proposals.length > 0 ? (
          <Card>
            <ProposalTable proposals={proposals} />
            <Pagination page={page} pageCount={pageCount} href={(n) => (n > 1 ? `${here}?seite=${n}` : here)} />
          </Card>
        ) : (
          <EmptyState title={t("proposals.none")}>{t("proposals.noneHint")}</EmptyState>
        )}
        {corrections.length > 0 ? (
          <Section title={t("proposals.corrections")} id="berichtigungen">
            <p className="max-w-measure">{t("proposals.correctionsHint")}</p>
            {corrections.map((correction) => (
              <CorrectionCard key={correction.id} correction={correction} />
            ))}
          </Section>
        ) : null}
      </Stack>
    </Page>
  );
}

function ProposalTable({ proposals }: { proposals: ListedProposal[] }) {
  const t = useText(careTexts);
  const word = useText(vocabularyTexts);
  const locale = useLocale();
  const say = useWhere();
  return (
    <Table caption={t("proposals.caption")}>
      <thead>
        <Row>
          <Th>{t("proposals.name")}</Th>
          <Th>{t("proposals.where")}</Th>
          <Th>{t("proposals.from")}</Th>
          <Th>{t("proposals.since")}</Th>
        </Row>
      </thead>
      <tbody>
        {proposals.map(({ id, name, kind, where, from, createdAt, double }) => (
          <Row key={id}>
            <Th scope="row">
              <Link className="link" to={`${here}/${id}`}>
                {name}
              </Link>
              <span className="mt-0.5 block text-fine font-normal text-ink-soft">{word(`networkKind.${kind}`)}</span>
              {double ? (
                <span className="mt-1 block text-note font-normal">
                  <Pill tone="ask">{t(double.kind === "entry" ? "proposals.doubleOfEntry" : "proposals.doubleOfProposal")}</Pill>{" "}
                  <Link className="link" to={double.kind === "entry" ? `${here}/${id}?mit=${double.id}#zusammenfuehren` : `${here}/${double.id}`}>
                    {double.name}
                  </Link>
                </span>
              ) : null}
            </Th>
            <Td label={t("proposals.where")}>{say(where)}</Td>
            <Td label={t("proposals.from")}>{from ?? t("proposals.nobody")}</Td>
            <Td label={t("proposals.since")}>{formatDate(locale, createdAt)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function CorrectionCard({ correction }: { correction: ListedCorrection }) {
  const address = useOwnAddress();
  const t = useText(careTexts);
  const locale = useLocale();
  const { id, createdAt, network } = correction;
  return (
    <Card title={network.name} level={3} aside={formatDate(locale, createdAt)}>
      <CorrectionWords {...correction} />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Link className="link" to={`${entriesPath}/${network.id}`} aria-label={t("proposals.editOf", { name: network.name })}>
          {t("proposals.edit")}
        </Link>
        <Form method="post" action={address} className="flex flex-wrap gap-3">
          <input type="hidden" name="correctionId" value={id} />
          <Button name="outcome" value="taken" variant="ghost" size="small" icon="check" aria-label={t("proposals.takenOf", { name: network.name })}>
            {t("proposals.taken")}
          </Button>
          <Button name="outcome" value="dismissed" variant="quiet" size="small" aria-label={t("proposals.dismissedOf", { name: network.name })}>
            {t("proposals.dismissed")}
          </Button>
        </Form>
      </div>
    </Card>
  );
}

/** What somebody wrote, as plain text. */
export function CorrectionWords({ body, proposal, source, email }: Pick<ListedCorrection, "body" | "proposal" | "source" | "email">) {
  const t = useText(careTexts);
  return (
    <>
      <p className="max-w-measure whitespace-pre-line break-words">{body}</p>
      {proposal ? (
        <p className="mt-2 max-w-measure whitespace-pre-line break-words">
          <strong>{t("proposals.right")}</strong> {proposal}
        </p>
      ) : null}
      {source ? <p className="mt-2 break-words text-note text-ink-soft">{t("proposals.source", { source })}</p> : null}
      {email ? <p className="mt-1 break-all text-note text-ink-soft">{t("proposals.sender", { email })}</p> : null}
    </>
  );
}
