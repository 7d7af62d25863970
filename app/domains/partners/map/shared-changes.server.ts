import { db } from "~/platform/db.server";
import { isShared, type SharedField, sharedFields } from "../partner-fields";
import { isSharedRelation } from "../relation";
import { offerOfRow, relationOfRow } from "./rows.server";

/** What became of an entry of the map, as far as it may be shown outside of the team. */
export interface SharedChange {
  entity: "partner" | "relation" | "offer";
  deed: "added" | "changed" | "removed";
  /** of the partner, or of both sides of a relation; of the offer */
  names: string[];
  /** of a changed partner */
  fields: SharedField[];
  /** still on the map: where to read it */
  partnerId: string | null;
  by: string;
  at: Date;
}

type Content = Record<string, unknown>;

/** What changed on the map since a moment: one line for each entry, with who changed it last. Nothing of partners that said no. */
export async function sharedChangesSince(initiativeId: string, since: Date): Promise<SharedChange[]> {
  const entities = ["partner", "relation", "offer"];
  const rows = await db.mapChange.findMany({ where: { initiativeId, at: { gt: since }, entity: { in: entities } }, orderBy: { seq: "asc" } });
  if (rows.length === 0) return [];
  const idsOf = (entity: string) => [...new Set(rows.filter((row) => row.entity === entity).map(({ entityId }) => entityId))];
  const [partners, relations, offers] = await Promise.all([
    db.partner.findMany({ where: { initiativeId }, select: { id: true, name: true, state: true, removedAt: true } }),
    db.partnerRelation.findMany({ where: { initiativeId, id: { in: idsOf("relation") } } }),
    db.offer.findMany({ where: { initiativeId, id: { in: idsOf("offer") } }, include: { partners: true } }),
  ]);
  const shared = new Map(partners.filter(isShared).map((partner) => [partner.id, partner]));
  return entities.flatMap((entity) =>
    idsOf(entity).flatMap((id): SharedChange[] => {
      const own = rows.filter((row) => row.entity === entity && row.entityId === id);
      const first = own[0]!;
      const last = own.at(-1)!;
      const wasThere = first.before !== null;
      const isThere = last.after !== null;
      // Came and went in between: nothing to look at.
      if (!wasThere && !isThere) return [];
      const told = { deed: !wasThere ? "added" : isThere ? "changed" : "removed", by: last.actorName, at: last.at } as const;
      const content = (last.after === null ? last.before : last.after) as Content;
      if (entity === "partner") {
        const partner = shared.get(id);
        const fields = sharedFields.filter((field) => own.some(({ after }) => field in ((after ?? {}) as Content)));
        return partner && (told.deed !== "changed" || fields.length > 0) ? [{ entity, ...told, names: [partner.name], fields: told.deed === "changed" ? fields : [], partnerId: partner.removedAt ? null : id }] : [];
      }
      if (entity === "relation") {
        const stored = relations.find((row) => row.id === id);
        const { fromId, toId, kind } = stored ? relationOfRow(stored) : (content as { fromId: string; toId: string; kind: "cooperation" });
        const sides = [shared.get(fromId), shared.get(toId)].flatMap((partner) => partner?.name ?? []);
        return sides.length === 2 && isSharedRelation({ kind }) ? [{ entity, ...told, names: sides, fields: [], partnerId: null }] : [];
      }
      const stored = offers.find((row) => row.id === id);
      const { name, partnerIds } = stored ? offerOfRow(stored) : (content as { name: string; partnerIds?: string[] });
      return partnerIds?.some((partnerId) => shared.has(partnerId)) ? [{ entity: "offer", ...told, names: [name], fields: [], partnerId: null }] : [];
    }),
  );
}
