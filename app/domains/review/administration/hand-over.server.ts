import { notify } from "~/domains/account/index.server";
import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { config } from "~/platform/config.server";
import { db, transaction, type Tx } from "~/platform/db.server";
import { calendarDate, formatDate } from "~/platform/i18n/format";
import { textFor } from "~/platform/i18n/texts";
import { advisersTexts } from "./advisers.text";
import { tellTeam } from "./tell-team.server";

const mayAdvise = (id: string) => db.user.findFirst({ where: { id, role: { not: "member" } }, select: { id: true, name: true } });

/** Most initiatives that one click moves: a page of the list, or all groups of an adviser. */
const atMost = 500;

/**
 * Assigns one adviser to several initiatives, each in a transaction of its own. Every team is told, the adviser gets
 * one mail with all names.
 * @returns how many were new; null if this person may not advise
 */
export async function assignGroups(initiativeIds: readonly string[], adviserId: string, actor: RecordActor): Promise<number | null> {
  const adviser = await mayAdvise(adviserId);
  if (!adviser) return null;
  const names = await eachGroup(initiativeIds, actor, async (tx, initiativeId) => {
    const { count } = await tx.adviserAssignment.createMany({ data: { initiativeId, userId: adviser.id }, skipDuplicates: true });
    if (count > 0) await tellTeam(tx, initiativeId, { kind: "assigned", name: adviser.name }, actor.user?.name);
    return count > 0;
  });
  await tellAdviser(adviser.id, "assigned", names);
  return names.length;
}

/** Withdraws one adviser from several initiatives; tells as `assignGroups` does. @returns from how many */
export async function withdrawGroups(initiativeIds: readonly string[], adviserId: string, actor: RecordActor): Promise<number | null> {
  const adviser = await mayAdvise(adviserId);
  if (!adviser) return null;
  const names = await eachGroup(initiativeIds, actor, async (tx, initiativeId) => {
    const { count } = await tx.adviserAssignment.deleteMany({ where: { initiativeId, userId: adviser.id } });
    if (count > 0) await tellTeam(tx, initiativeId, { kind: "lost", name: adviser.name }, actor.user?.name);
    return count > 0;
  });
  await tellAdviser(adviser.id, "withdrawn", names);
  return names.length;
}

/** All groups of one adviser go to another. @returns how many; null where one of them may not advise or both are the same */
export async function handOver(fromId: string, toId: string, actor: RecordActor): Promise<number | null> {
  const [from, to] = await Promise.all([mayAdvise(fromId), mayAdvise(toId)]);
  if (!from || !to || from.id === to.id) return null;
  const groups = await db.adviserAssignment.findMany({ where: { userId: from.id }, select: { initiativeId: true } });
  const names = await eachGroup(groups.map(({ initiativeId }) => initiativeId), actor, async (tx, initiativeId) => {
    const { count } = await tx.adviserAssignment.deleteMany({ where: { initiativeId, userId: from.id } });
    if (count === 0) return false;
    await tx.adviserAssignment.createMany({ data: { initiativeId, userId: to.id }, skipDuplicates: true });
    await tellTeam(tx, initiativeId, { kind: "handedOver", name: from.name, to: to.name }, actor.user?.name);
    return true;
  });
  await tellAdviser(to.id, "assigned", names);
  await tellAdviser(from.id, "withdrawn", names);
  return names.length;
}

async function eachGroup(initiativeIds: readonly string[], actor: RecordActor, work: (tx: Tx, initiativeId: string) => Promise<boolean>): Promise<string[]> {
  const groups = await db.initiative.findMany({ where: { id: { in: [...initiativeIds] } }, select: { id: true, name: true }, orderBy: { name: "asc" }, take: atMost });
  const changed: string[] = [];
  for (const { id, name } of groups) if (await changeInitiative(id, actor, (tx) => work(tx, id))) changed.push(name);
  return changed;
}

async function tellAdviser(userId: string, kind: "assigned" | "withdrawn", groups: readonly string[]): Promise<void> {
  if (groups.length === 0) return;
  await transaction((tx) =>
    notify(tx, userId, (locale) => {
      const t = textFor(locale, advisersTexts);
      return {
        group: "",
        subject: t(`mail.${kind}.subject`, { count: groups.length }),
        paragraphs: [t(`mail.${kind}.lead`, { count: groups.length }), groups.join("\n")],
        action: { label: t("mail.action"), url: `${config.baseUrl}/beratung` },
      };
    }),
  );
}

export interface StandInInput {
  absent: string;
  standIn: string;
  /** calendar dates; both days belong to it */
  startsOn: string;
  endsOn: string;
}

/** Lets somebody stand in for an absent adviser; both are told. @returns false where one of them may not advise */
export async function addStandIn({ absent: absentId, standIn: standInId, startsOn, endsOn }: StandInInput): Promise<boolean> {
  const [absent, standIn] = await Promise.all([mayAdvise(absentId), mayAdvise(standInId)]);
  if (!absent || !standIn || absent.id === standIn.id) return false;
  await transaction(async (tx) => {
    await tx.standIn.create({ data: { absentId, standInId, startsOn, endsOn } });
    for (const [person, kind] of [[absent, "absent"], [standIn, "standIn"]] as const) {
      await notify(tx, person.id, (locale) => {
        const t = textFor(locale, advisersTexts);
        const words = { absent: absent.name, standIn: standIn.name, from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) };
        return { group: "", subject: t("mail.standInSubject", words), paragraphs: [t(`mail.${kind}`, words)], action: { label: t("mail.action"), url: `${config.baseUrl}/beratung` } };
      });
    }
  });
  return true;
}

export async function endStandIn(id: string): Promise<void> {
  await db.standIn.deleteMany({ where: { id } });
}

export interface ListedAdviser {
  id: string;
  name: string;
  groups: number;
  /** running and planned, the next first */
  standIns: { id: string; standIn: string; startsOn: string; endsOn: string; running: boolean }[];
}

/** Everybody who may advise, with groups and stand-ins; those that are over are left out. */
export async function listAdvisers(today = calendarDate(new Date())): Promise<ListedAdviser[]> {
  const rows = await db.user.findMany({
    where: { role: { not: "member" } },
    select: {
      id: true,
      name: true,
      _count: { select: { assignments: true } },
      coveredBy: { where: { endsOn: { gte: today } }, select: { id: true, startsOn: true, endsOn: true, standIn: { select: { name: true } } }, orderBy: { startsOn: "asc" } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, _count, coveredBy }) => ({
    id,
    name,
    groups: _count.assignments,
    standIns: coveredBy.map(({ standIn, ...period }) => ({ ...period, standIn: standIn.name, running: period.startsOn <= today })),
  }));
}
