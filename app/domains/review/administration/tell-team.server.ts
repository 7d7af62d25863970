import { notify } from "~/domains/account/index.server";
import { config } from "~/platform/config.server";
import type { Tx } from "~/platform/db.server";
import { textFor } from "~/platform/i18n/texts";
import { assignmentTexts } from "./assignment.text";

/** What happened to the adviser of a team. `name`: whom it is about (several for `assigned`) */
export type AdviserNews = { kind: "assigned" | "lost"; name: string } | { kind: "handedOver"; name: string; to: string };

/**
 * Tells those who lead a team what became of its adviser; after a loss also who is still there.
 * @param by name of who did it
 */
export async function tellTeam(tx: Tx, initiativeId: string, news: AdviserNews, by: string | undefined): Promise<void> {
  const initiative = await tx.initiative.findUnique({
    where: { id: initiativeId },
    select: {
      name: true,
      slug: true,
      assignments: { where: { user: { role: { not: "member" } } }, select: { user: { select: { name: true } } }, orderBy: { user: { name: "asc" } } },
      memberships: { where: { role: "lead" }, select: { userId: true } },
    },
  });
  if (!initiative) return;
  const others = initiative.assignments.map(({ user }) => user.name).join(", ");
  for (const { userId } of initiative.memberships) {
    await notify(tx, userId, (locale) => {
      const t = textFor(locale, assignmentTexts);
      const sentence = {
        assigned: () => t("mail.team.lead", { names: news.name }),
        handedOver: () => t("mail.handedOver", { name: news.name, to: news.kind === "handedOver" ? news.to : "" }),
        lost: () => (others ? t("mail.lost.othersLeft", { name: news.name, others }) : t("mail.lost.nobodyLeft", { name: news.name })),
      }[news.kind]();
      return {
        group: initiative.name,
        subject: t("mail.team.subject", { initiative: initiative.name }),
        paragraphs: [sentence, ...(by ? [t("mail.by", { name: by })] : [])],
        action: { label: t("mail.action"), url: `${config.baseUrl}/initiativen/${initiative.slug}` },
      };
    });
  }
}
