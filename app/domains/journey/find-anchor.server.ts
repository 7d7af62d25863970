import type { Anchor } from "@machines/events";
import { findConversation, type ConversationReader } from "~/domains/conversations/index.server";
import { labelOf } from "~/domains/districts";
import { impulseFields } from "~/domains/impulse";
import { findSearchEntry, networksInArea } from "~/domains/networks/index.server";
import { searchRecordTexts } from "~/domains/networks/search-record/search-record.text";
import { isKnown } from "~/domains/partners";
import { partnersOf } from "~/domains/partners/index.server";
import { db } from "~/platform/db.server";
import { formatList } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { questionTexts } from "./questions.text";

/** An entry of this initiative with what it is called now; null where there is none that the reader may see. */
export async function findAnchor(initiativeId: string, reader: ConversationReader, { kind, id }: Pick<Anchor, "kind" | "id">, locale: Locale): Promise<Anchor | null> {
  const label = await labels[kind]({ initiativeId, reader, locale }, id);
  return label === null ? null : { kind, id, label };
}

interface Where {
  initiativeId: string;
  reader: ConversationReader;
  locale: Locale;
}
type FindLabel = (where: Where, id: string) => Promise<string | null>;

const labels: Record<Anchor["kind"], FindLabel> = {
  // A field is always there; its name is said in the reader's language.
  impulse: async (_, id) => (impulseFields.some((field) => field === id) ? id : null),
  partner: async ({ initiativeId, reader }, id) => (await partnersOf(initiativeId)).find((partner) => partner.id === id && (reader === "team" || isKnown(partner)))?.name ?? null,
  network: async ({ initiativeId }, id) => (await networksInArea(initiativeId)).find((network) => network.id === id)?.name ?? null,
  conversation: async ({ initiativeId, reader }, id) => (await findConversation(initiativeId, reader, id))?.organisation ?? null,
  search: async ({ initiativeId, locale }, id) => {
    const entry = await findSearchEntry(initiativeId, id);
    return entry && (entry.sourceName || textFor(locale, searchRecordTexts)(`source.${entry.source}`));
  },
  decision: async ({ initiativeId, locale }, id) => {
    const part = await db.decisionPart.findFirst({
      where: { id, decision: { initiativeId, withdrawnAt: null } },
      select: { districts: true, decision: { select: { _count: { select: { parts: true } } } } },
    });
    if (!part) return null;
    return part.decision._count.parts === 1 ? textFor(locale, questionTexts)("wholeArea") : formatList(locale, part.districts.map(labelOf));
  },
};
