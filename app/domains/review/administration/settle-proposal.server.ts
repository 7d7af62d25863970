import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { careTexts } from "~/domains/networks/care/care.text";
import { findProposal, mergeProposal, publishProposal, refuseProposal, type Proposal, type Settled } from "~/domains/networks/index.server";
import { config } from "~/platform/config.server";
import { transaction, type Tx } from "~/platform/db.server";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";

/** What the service point does with a proposal; `revision`: the one it has seen. */
export type Verdict = { revision: number } & ({ kind: "publish" } | { kind: "refuse"; reason: string } | { kind: "merge"; target: string });

/**
 * Settles a proposal. Merging moves what the team wrote and so changes facts of its path: all of it happens under the
 * lock of that path. The team gets a mail.
 */
export async function settleProposal(id: string, verdict: Verdict, actor: RecordActor): Promise<Settled> {
  const proposal = await findProposal(id);
  if (!proposal) return "gone";
  const work = async (tx: Tx) => {
    const outcome = await carryOut(tx, id, verdict);
    if (outcome === "done" && proposal.proposedByInitiativeId) await tellTeam(tx, proposal.proposedByInitiativeId, proposal, verdict);
    return outcome;
  };
  return proposal.proposedByInitiativeId ? changeInitiative(proposal.proposedByInitiativeId, actor, work) : transaction(work);
}

function carryOut(tx: Tx, id: string, verdict: Verdict): Promise<Settled> {
  switch (verdict.kind) {
    case "publish":
      return publishProposal(tx, id, verdict.revision);
    case "refuse":
      return refuseProposal(tx, id, verdict.revision, verdict.reason);
    case "merge":
      return mergeProposal(tx, id, verdict.revision, verdict.target);
  }
}

async function tellTeam(tx: Tx, initiativeId: string, { name }: Pick<Proposal, "name">, verdict: Verdict): Promise<void> {
  const initiative = await tx.initiative.findUnique({
    where: { id: initiativeId },
    select: { slug: true, memberships: { where: { role: { not: "read" } }, select: { user: { select: { email: true, locale: true } } } } },
  });
  for (const { user } of initiative?.memberships ?? []) {
    const locale = isLocale(user.locale) ? user.locale : defaultLocale;
    const t = textFor(locale, careTexts);
    await queueMail(
      tx,
      {
        to: user.email,
        locale,
        subject: t(`proposal.mail.${verdict.kind}.subject`, { name }),
        paragraphs: [t(`proposal.mail.${verdict.kind}.lead`, { name }), ...(verdict.kind === "refuse" ? [verdict.reason] : [])],
        action: { label: t("proposal.mail.action"), url: `${config.baseUrl}/initiativen/${initiative?.slug}/bestand` },
      },
      config.baseUrl,
    );
  }
}
