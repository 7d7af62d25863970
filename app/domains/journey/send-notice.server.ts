import type { Anchor, Notification } from "@machines/events";
import { phaseOf } from "@machines/states";
import { isStep, type Step } from "@machines/steps";
import { advisersOf, notify } from "~/domains/account/index.server";
import { config } from "~/platform/config.server";
import { transaction, type Prisma, type Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { JobData } from "~/platform/jobs.server";
import { anchorName } from "./anchor-name";
import { anchorPath } from "./anchors";
import { journeyTexts } from "./journey.text";
import { noticeTexts } from "./notice.text";
import { quotedIn } from "./notice-words.server";
import { stepInfo } from "./steps";
import { readJourney } from "./stored-journey.server";

/** Handler of the job "journey-notice": one notice to each adviser or each member who may edit, but not to who caused it. Steps discussed with one click share one. */
export async function sendNotice({ initiativeId, seq, notice, params }: JobData["journey-notice"]): Promise<void> {
  const { step, reason } = params as Notification["params"];
  await transaction(async (tx) => {
    const initiative = await tx.initiative.findUnique({ where: { id: initiativeId }, select: { name: true, slug: true } });
    const cause = await tx.journeyEvent.findUnique({ where: { initiativeId_seq: { initiativeId, seq } }, select: causeFields });
    // deleted meanwhile: nobody is to be told any more
    if (!initiative || !cause) return;
    const steps = reason === "discussed" ? await discussedAtOnce(tx, initiativeId, cause) : [step];
    // A later notice tells of this one as well.
    if (steps.at(-1) !== step) return;
    const { anchor } = cause.payload as { anchor?: Anchor };
    const page = anchor ? anchorPath(anchor, phaseOf((await readJourney(tx, initiativeId)).value)) : steps.length > 1 ? "" : stepInfo[step].path;
    const quoted = await quotedIn(tx, initiativeId, cause, { step, reason });
    const byAdviser = reason === "reopened" && (await advises(tx, initiativeId, cause.actorId));
    const told = byAdviser ? "takenBack" : reason;
    const to = byAdviser ? ["notifyTeam"] : reason === "basisChanged" && wasDiscussed(cause, step) ? [notice, "notifyAdviser"] : [notice];
    const people = (await recipients(tx, initiativeId, to)).filter(({ id }) => id !== cause.actorId);
    for (const { id } of people) {
      await notify(tx, id, (locale) => {
        const t = textFor(locale, noticeTexts);
        const word = textFor(locale, journeyTexts);
        const step = steps.map((one) => word(`step.${one}`)).join(", ");
        const paragraphs = [
          t(`lead.${told}`, { count: steps.length, who: whoDid(locale, cause.actorName, told) }),
          ...(told === "basisChanged" && cause.actorName ? [t("changedBy", { name: cause.actorName })] : []),
          ...(anchor ? [t("about", { entry: anchorName(locale, anchor) })] : []),
          ...quoted(locale),
        ];
        return {
          group: initiative.name,
          subject: t(`subject.${told}`, { initiative: initiative.name, step }),
          paragraphs,
          short: `${step}: ${paragraphs.join(" ")}`,
          action: { label: t(anchor ? "openEntry" : steps.length > 1 ? "openPath" : "action"), url: `${config.baseUrl}/initiativen/${initiative.slug}${page}` },
        };
      });
    }
  });
}

const causeFields = { seq: true, type: true, actorId: true, actorName: true, payload: true, facts: true, at: true } as const;
type Cause = Prisma.JourneyEventGetPayload<{ select: typeof causeFields }>;

const adviserDid = ["question", "discussed", "takenBack"];

/** Name and side of who did it, as the subject of a sentence. What the machine did by itself names nobody. */
function whoDid(locale: Locale, name: string, told: string): string {
  const t = textFor(locale, noticeTexts);
  const side = adviserDid.includes(told) ? "adviser" : "team";
  return name ? t(`who.${side}`, { name }) : t(`somebody.${side}`);
}

/** An adviser records several steps with one click: they follow each other without a pause. */
const oneClick = 3000;

/** The steps recorded as discussed together with this event, in the order of their events. */
async function discussedAtOnce(tx: Tx, initiativeId: string, cause: Cause): Promise<Step[]> {
  const near = await tx.journeyEvent.findMany({
    where: {
      initiativeId,
      type: cause.type,
      actorId: cause.actorId,
      at: { gte: new Date(cause.at.getTime() - oneClick), lte: new Date(cause.at.getTime() + oneClick) },
    },
    select: causeFields,
    orderBy: { seq: "asc" },
  });
  return near.flatMap(({ payload }) => {
    const { step } = payload as { step?: unknown };
    return isStep(step) ? [step] : [];
  });
}

async function recipients(tx: Tx, initiativeId: string, notices: readonly string[]) {
  const [advisers, team] = await Promise.all([
    notices.includes("notifyAdviser") ? advisersOf(tx, initiativeId) : [],
    notices.includes("notifyTeam")
      ? tx.membership.findMany({ where: { initiativeId, role: { not: "read" } }, select: { user: { select: { id: true } } } })
      : [],
  ]);
  const users = [...advisers, ...team.map((row) => row.user)];
  return users.filter(({ id }, index) => users.findIndex((other) => other.id === id) === index);
}

/** Whoever works in the team as well acts for the team. */
async function advises(tx: Tx, initiativeId: string, userId: string | null): Promise<boolean> {
  if (userId === null) return false;
  const membership = await tx.membership.findUnique({ where: { userId_initiativeId: { userId, initiativeId } } });
  return membership === null && (await advisersOf(tx, initiativeId)).some(({ id }) => id === userId);
}

function wasDiscussed({ payload }: Cause, step: Step): boolean {
  const { changes = [] } = payload as { changes?: { step: Step; from: string }[] };
  return changes.some((change) => change.step === step && change.from === "discussed");
}
