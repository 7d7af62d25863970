import { notify } from "~/domains/account/index.server";
import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { careTexts } from "~/domains/networks/care/care.text";
import type { MergeChoices } from "~/domains/networks";
import { findProposal, mergeProposal, publishProposal, refuseProposal, type Proposal, type Settled } from "~/domains/networks/index.server";
import { config } from "~/platform/config.server";
import { transaction, type Tx } from "~/platform/db.server";
import { textFor } from "~/platform/i18n/texts";

/** What the service point does with a proposal; `revision`: the one it has seen. */
export type Verdict = { revision: number } & ({ kind: "publish" } | { kind: "refuse"; reason: string } | { kind: "merge"; target: string; targetRevision: number; choices: MergeChoices });

/**
 * Settles a proposal. Merging moves what the team wrote and so changes facts of its path: all of it happens under the
 * lock of that path. The team gets a mail.
 */
export async function settleProposal(id: string, verdict: Verdict, actor: RecordActor): Promise<Settled> {
  const proposal = await findProposal(id);
  if (!proposal) return "gone";
  const work = async (tx: Tx) => {
    const outcome = await carryOut(tx, id, verdict, actor.user?.name ?? "");
    if (outcome === "done" && proposal.proposedByInitiativeId) await tellTeam(tx, proposal.proposedByInitiativeId, proposal, verdict, actor.user?.name);
    return outcome;
  };
  return proposal.proposedByInitiativeId ? changeInitiative(proposal.proposedByInitiativeId, actor, work) : transaction(work);
}

function carryOut(tx: Tx, id: string, verdict: Verdict, by: string): Promise<Settled> {
  switch (verdict.kind) {
    case "publish":
      return publishProposal(tx, id, verdict.revision);
    case "refuse":
      return refuseProposal(tx, id, verdict.revision, verdict.reason);
    case "merge":
      return mergeProposal(tx, id, { ...verdict, by });
  }
}

async function tellTeam(tx: Tx, initiativeId: string, { name }: Pick<Proposal, "name">, verdict: Verdict, by: string | undefined): Promise<void> {
  const initiative = await tx.initiative.findUnique({
    where: { id: initiativeId },
    select: { name: true, slug: true, memberships: { where: { role: { not: "read" } }, select: { userId: true } } },
  });
  if (!initiative) return;
  const entry = verdict.kind === "merge" ? await tx.network.findUnique({ where: { id: verdict.target }, select: { name: true, slug: true } }) : null;
  for (const { userId } of initiative.memberships) {
    await notify(tx, userId, (locale) => {
      const t = textFor(locale, careTexts);
      return {
        group: initiative.name,
        subject: t(`proposal.mail.${verdict.kind}.subject`, { name }),
        paragraphs: [
          t(`proposal.mail.${verdict.kind}.lead`, { name, entry: entry?.name ?? "" }),
          ...(verdict.kind === "refuse" ? [verdict.reason] : []),
          ...(by ? [t("proposal.mail.by", { name: by })] : []),
        ],
        action: entry
          ? { label: t("proposal.mail.openEntry"), url: `${config.baseUrl}/netzwerke/${entry.slug}` }
          : { label: t("proposal.mail.action"), url: `${config.baseUrl}/initiativen/${initiative.slug}/bestand` },
      };
    });
  }
}
