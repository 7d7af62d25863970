import { labelOf } from "~/domains/districts";
import { formatDate, formatList, formatPartialDate } from "~/platform/i18n/format";
import { textFor } from "~/platform/i18n/texts";
import { bands, isClose, totalCaveat, type Band } from "../overlap-band";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { overlapTexts } from "../overlap.text";
import type { DecisionPartInput } from "./decision";
import type { Findings } from "./findings";
import { recordTexts } from "./record.text";

/** What the record needs of a decision; `network` is the name as it is now, for one that the findings do not hold. */
export interface RecordedDecision {
  decidedOn: string;
  decidedBy: string;
  parts: (DecisionPartInput & { network: { name: string } | null })[];
}

type RecordedNetwork = Findings["networks"][number];

/**
 * Everything the record prints, as plain data in the language of the findings: labels and sentences, nothing to compute.
 * @param decision null for the interim record
 * @param today calendar date on which the file is made
 * @param undecided names of the Kreise that came to the area after the decision
 */
export function recordDocument(findings: Findings, decision: RecordedDecision | null, today: string, undecided: readonly string[] = []) {
  const { locale } = findings;
  const t = textFor(locale, recordTexts);
  const date = (day: string) => formatDate(locale, day);
  const title = decision ? t("title") : t("draftTitle");
  const initiative = t("initiative", { name: findings.initiative });
  return {
    language: locale,
    title,
    fullTitle: `${title} – ${findings.initiative}`,
    initiative,
    stateOf: t("stateOf", { date: date(decision?.decidedOn ?? today) }),
    page: t("page"),
    pageOf: t("pageOf"),
    footer: t("footer", { date: date(today) }),
    decision: {
      heading: t("decision"),
      draft: decision ? null : { note: t("draftNote"), hint: t("draftHint", { date: date(today) }) },
      parts: decision ? decisionInWords(findings, decision, decision.parts.length === 1 && undecided.length === 0) : [],
      undecided: undecided.length > 0 ? t("undecided", { districts: formatList(locale, undecided) }) : "",
      decidedBy: decision ? t("decidedBy", { date: date(decision.decidedOn), name: decision.decidedBy }) : "",
    },
    area: {
      heading: t("area"),
      facts: [
        { term: t("districts", { count: findings.districts.length }), value: findings.districts.join(", ") || t("noArea") },
        { term: t("neighbours", { count: findings.neighbours.length }), value: findings.neighbours.join(", ") || t("noNeighbours") },
      ],
      landWide: findings.withLandWide ? t("landWide") : t("noLandWide"),
    },
    plan: {
      heading: t("intention"),
      intention: findings.intention.trim() || t("noIntention"),
      facts: (["themes", "goals", "targetGroups", "stages"] as const)
        .map((list) => ({ term: t(`plan.${list}`), value: findings.plan[list].join(", ") }))
        .filter(({ value }) => value !== ""),
    },
    networks: networksInWords(findings),
    conversations: {
      heading: t("conversations"),
      nothing: t("noConversations"),
      columns: [t("column.date"), t("column.withWhom"), t("column.agreed")],
      // How the team judges a talk ("outcome") is promised to stay with the team.
      rows: findings.conversations.map(({ heldOn, organisation, personRole, kind, agreed, confirmed, objection }) => ({
        date: date(heldOn),
        organisation,
        personRole,
        agreed: agreed.trim() || (kind === "attempt" ? "" : t("noAgreement")),
        objection: objection ? { said: t(objection.askedAgain ? "objectedAskedAgain" : "objected", { date: date(objection.on) }), text: objection.text } : null,
        mark: confirmed ? t("confirmed") : kind === "attempt" ? t("attempt") : t("ownView"),
        confirmed,
      })),
    },
    searches: {
      heading: t("searches"),
      nothing: t("noSearches"),
      columns: [t("column.date"), t("column.source"), t("column.result")],
      rows: findings.searches.map(({ searchedOn, source, result }) => ({ date: date(searchedOn), source, result })),
    },
  };
}
export type RecordDocument = ReturnType<typeof recordDocument>;

/** The parts in the order of their Kreise. The network's name is the one it had when it was decided. */
function decisionInWords({ locale, networks }: Findings, { parts }: RecordedDecision, whole: boolean) {
  const t = textFor(locale, recordTexts);
  const inOrder = parts.map((part) => ({ ...part, districts: [...part.districts].sort() })).sort((a, b) => ((a.districts[0] ?? "") < (b.districts[0] ?? "") ? -1 : 1));
  return inOrder.map(({ districts, outcome, networkId, network, reason }) => {
    const name = networks.find(({ id }) => id === networkId)?.name ?? network?.name;
    const where = { districts: formatList(locale, districts.map(labelOf)) };
    return {
      where: whole ? t("whole", where) : t("part", where),
      outcome: t(`decisionOf.${outcome}`),
      network: name ? t("decisionWith", { network: name }) : "",
      reason,
    };
  });
}

function networksInWords({ locale, networks }: Findings) {
  const t = textFor(locale, recordTexts);
  const close = networks.filter(({ total, parts }) => isClose(total, parts));
  const others = networks.filter((network) => !close.includes(network));
  const counts = ([...bands].reverse() as Band[])
    .map((band) => ({ band, count: networks.filter(({ total }) => total === band).length }))
    .filter(({ count }) => count > 0)
    .map(({ band, count }) => t(`counts.${band}`, { count }));
  return {
    heading: t("networks"),
    summary: networks.length > 0 ? t("compared", { count: networks.length, list: counts.join("; ") }) : t("noNetworks"),
    scale: networks.length > 0 ? t("scale") : "",
    noneClose: networks.length > 0 && close.every(({ total }) => total !== "high" && total !== "medium") ? t("noneClose") : "",
    columns: [t("column.part"), t("column.level"), t("column.why")],
    close: close.map((network) => ({ ...networkInWords(locale, network), parts: partsInWords(locale, network) })),
    others: {
      heading: t("others"),
      hint: t("othersHint"),
      columns: [t("column.network"), t("column.where"), t("column.level"), t("column.asOf")],
      rows: others.map((network) => networkInWords(locale, network)),
    },
  };
}

function networkInWords(locale: Findings["locale"], { name, kind, where, total, parts, sourceDate, known, of, own }: RecordedNetwork) {
  const t = textFor(locale, recordTexts);
  const asOf = sourceDate ? formatPartialDate(locale, sourceDate) : t("noDate");
  return {
    name,
    kind: textFor(locale, vocabularyTexts)(`networkKind.${kind}`),
    own: own ? t("own") : "",
    where,
    band: total,
    total: totalCaveat(parts) === "spaceUnknown" ? t("asFarAsKnown", { total: t(`total.${total}`) }) : t(`total.${total}`),
    level: textFor(locale, overlapTexts)(`band.${total}`),
    asOf,
    asOfSentence: t("asOf", { date: asOf }),
    known: t("known", { known, of }),
  };
}

function partsInWords(locale: Findings["locale"], { parts }: RecordedNetwork) {
  const word = textFor(locale, overlapTexts);
  return parts.map(({ part, band, reasons }) => ({ part: word(`part.${part}`), band, level: word(`band.${band}`), reasons }));
}
