import { neutralFacts, type Facts } from "@machines/facts";
import { stateOf } from "@machines/states";
import type { Step } from "@machines/steps";
import { conversationChangesSince } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { impulseOf } from "~/domains/impulse/index.server";
import { checkChangesSince } from "~/domains/networks/index.server";
import { searchRecordTexts } from "~/domains/networks/search-record/search-record.text";
import { basicFields } from "~/domains/partners";
import { sharedChangesSince } from "~/domains/partners/index.server";
import { partnerTexts } from "~/domains/partners/partner.text";
import { db } from "~/platform/db.server";
import { formatList } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { historyLine } from "../history-line";
import type { JourneyView } from "../queries.server";
import { changeWords } from "./change-words.text";
import { lastLook, type LastLook } from "./last-look";
import type { StepChange, StepChanges } from "./step-changes";

interface Asked {
  initiativeId: string;
  journey: JourneyView;
  look: LastLook;
  locale: Locale;
}

/** What changed in a step since its adviser looked at it last; null for a step that nobody was asked about. The same for the team and its adviser. */
export async function changesOf(initiativeId: string, journey: JourneyView, step: Step, locale: Locale): Promise<StepChanges | null> {
  const look = lastLook(step, stateOf(journey.value, step), journey.entries);
  if (!look) return null;
  const asked = { initiativeId, journey, look, locale };
  const changes = [...deeds(asked, step), ...(await entriesOf(asked, step))];
  // Of these steps nothing is kept that could have stayed as it was.
  if (changes.length === 0 && !kept.includes(step)) return null;
  // What has no date stands last.
  changes.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""));
  return { since: { kind: look.kind, by: look.by, at: look.at.toISOString() }, changes };
}

/** Steps with entries of their own. */
const kept: readonly Step[] = ["impulse", "check", "partners", "joining"];

async function entriesOf(asked: Asked, step: Step): Promise<StepChange[]> {
  switch (step) {
    case "impulse":
      return (await Promise.all([impulse(asked), partners(asked, basicFields)])).flat();
    case "check":
      return (await Promise.all([impulse(asked), area(asked), check(asked), conversations(asked)])).flat();
    case "partners":
      return partners(asked, null);
    case "joining":
      return joining(asked);
    default:
      return [];
  }
}

const moves = ["STEP.REOPEN", "STEP.WITHDRAW", "STEP.CLOSE", "STEP.SET_ASIDE", "FACTS_CHANGED"];

/** What happened on the path itself: decided, reopened, closed, set aside. */
function deeds({ journey, look, locale }: Asked, step: Step): StepChange[] {
  const decision = (event: (typeof journey.entries)[number]) => event.type === "DECIDE" || event.step === "decision";
  return journey.entries
    .filter((event) => event.seq > look.seq)
    .filter((event) => (step === "check" && decision(event)) || (moves.includes(event.type) && (event.step === step || event.changes.some((change) => change.step === step))))
    .map((event) => {
      const { what, changes, who, at } = historyLine(locale, event);
      return { what: event.type === "FACTS_CHANGED" ? formatList(locale, changes) : what, who, at, path: decision(event) ? "/bestand/entscheidung" : null };
    });
}

async function impulse({ initiativeId, look, locale }: Asked): Promise<StepChange[]> {
  const stored = await impulseOf(initiativeId);
  if (!stored || stored.updatedAt <= look.at || stored.updatedBy === "") return [];
  return [{ what: textFor(locale, changeWords)("impulse"), who: stored.updatedBy, at: stored.updatedAt.toISOString(), path: "/impuls" }];
}

async function partners({ initiativeId, look, locale }: Asked, only: readonly string[] | null): Promise<StepChange[]> {
  const t = textFor(locale, changeWords);
  const word = textFor(locale, partnerTexts);
  return (await sharedChangesSince(initiativeId, look.at)).flatMap(({ entity, deed, names, fields, partnerId, by, at }): StepChange[] => {
    const told = only ? fields.filter((field) => only.includes(field)) : fields;
    if (only && (entity !== "partner" || (deed === "changed" && told.length === 0))) return [];
    const name = names.join(" – ");
    const what = entity === "partner" ? t(`partner.${deed}`, { name, fields: formatList(locale, told.map((field) => word(`field.${field}`))) }) : t(`${entity}.${deed}`, { name });
    return [{ what, who: by, at: at.toISOString(), path: partnerId && `/partner/${partnerId}` }];
  });
}

async function conversations({ initiativeId, look, locale }: Asked): Promise<StepChange[]> {
  const t = textFor(locale, changeWords);
  return (await conversationChangesSince(initiativeId, look.at)).map(({ id, organisation, deed, by, at }) => ({
    what: t(`conversation.${deed}`, { name: organisation }),
    who: by,
    at: at.toISOString(),
    path: `/bestand/gespraeche/${id}`,
  }));
}

async function check({ initiativeId, look, locale }: Asked): Promise<StepChange[]> {
  const t = textFor(locale, changeWords);
  const source = textFor(locale, searchRecordTexts);
  const { finds, searches } = await checkChangesSince(initiativeId, look.at);
  return [
    ...finds.map(({ id, name, deed, at }) => ({ what: t(`find.${deed}`, { name }), who: "", at: at.toISOString(), path: `/bestand/netzwerke/${id}` })),
    ...searches.map((entry) => ({ what: t("search", { source: entry.sourceName || source(`source.${entry.source}`) }), who: entry.by, at: entry.at.toISOString(), path: "/bestand/gesucht" })),
  ];
}

/** What only the facts of that moment tell: they do not know who and when. */
async function area({ initiativeId, journey: { facts: now }, look, locale }: Asked): Promise<StepChange[]> {
  const row = await db.journeyEvent.findUnique({ where: { initiativeId_seq: { initiativeId, seq: look.seq } }, select: { facts: true } });
  const then = { ...neutralFacts, ...(row?.facts as Partial<Facts> | undefined) };
  const t = textFor(locale, changeWords);
  const since = { initiativeId, createdAt: { gt: look.at } };
  const [searched, talked] = await Promise.all([db.searchEntry.count({ where: since }), db.conversation.count({ where: { ...since, networkId: { not: null } } })]);
  const without = (some: readonly string[], others: readonly string[]) => formatList(locale, some.filter((ags) => !others.includes(ags)).map(labelOf));
  const [added, gone] = [without(now.areaDistricts, then.areaDistricts), without(then.areaDistricts, now.areaDistricts)];
  const searchesGone = then.searchEntries + searched - now.searchEntries;
  const talksGone = then.conversations + talked - now.conversations;
  return [
    ...(added ? [{ what: t("areaAdded", { districts: added }), path: "/bestand/gebiet" }] : []),
    ...(gone ? [{ what: t("areaGone", { districts: gone }), path: "/bestand/gebiet" }] : []),
    ...(searchesGone > 0 ? [{ what: t("searchGone", { count: searchesGone }), path: "/bestand/gesucht" }] : []),
    ...(talksGone > 0 ? [{ what: t("conversationGone", { count: talksGone }), path: "/bestand/gespraeche" }] : []),
  ].map((change) => ({ ...change, who: "", at: null }));
}

async function joining({ initiativeId, look, locale }: Asked): Promise<StepChange[]> {
  const stored = await db.joining.findUnique({ where: { initiativeId }, select: { updatedAt: true } });
  return stored && stored.updatedAt > look.at ? [{ what: textFor(locale, changeWords)("joining"), who: "", at: stored.updatedAt.toISOString(), path: "/anschluss" }] : [];
}
