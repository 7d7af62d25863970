import { randomUUID } from "node:crypto";
import { db } from "../../app/platform/db.server";
import { entryId } from "./route-rules";

const marker = "nurfuerunsimteam";
/** The marker that stands in everything internal. */
export const said = new RegExp(marker, "i");

/** Puts the marker into everything of the initiative "probe" that is for the team alone. Comes after `makeWorld`. */
export async function plantInternals() {
  const { id: initiativeId } = await db.initiative.findUniqueOrThrow({ where: { slug: "probe" } });
  const [declined, shared, other] = [randomUUID(), randomUUID(), randomUUID()];
  const organisation = `Firma ${marker}`;
  await db.partner.createMany({
    data: [
      { id: declined, initiativeId, name: organisation, state: "declined", gives: marker, note: marker },
      { id: shared, initiativeId, name: "Grundschule am Markt", state: "interested", note: marker, style: marker, mailbox: `${marker}@beispiel.test`, influence: 3, stake: 3, unreached: true },
      { id: other, initiativeId, name: "Schulamt", state: "joining", lane: "supporting" },
    ],
  });
  await db.partnerContact.create({ data: { partnerId: shared, name: marker, role: marker, email: `${marker}@beispiel.test`, phone: marker } });
  const relation = await db.partnerRelation.create({ data: { initiativeId, fromId: other, toId: shared, kind: "instruction" } });
  await db.offer.create({ data: { initiativeId, name: `Angebot ${marker}`, partners: { create: [{ partnerId: declined }] } } });
  await db.offer.create({ data: { initiativeId, name: "Forschertag", note: marker, partners: { create: [{ partnerId: declined }, { partnerId: shared }] } } });
  await db.mapChange.create({ data: { initiativeId, seq: 1_000_000, editId: randomUUID(), entity: "partner", entityId: shared, before: { note: "" }, after: { note: marker }, partnerIds: [shared], actorName: "lead" } });
  await db.matchVerdict.create({ data: { initiativeId, partnerId: declined, networkId: entryId, networkPartner: organisation, verdict: "confirmed" } });
  await db.partnerImport.create({ data: { initiativeId, fileName: `${marker}.csv`, subject: "partners", sheet: [["Name"], [marker]], mapping: ["name"], createdBy: "lead" } });
  await db.workshop.create({ data: { initiativeId, title: "Auftakt", code: marker.slice(0, 8), closesAt: new Date(Date.now() + 86_400_000), openedBy: "lead", agreed: marker, entries: { create: { entryKey: randomUUID(), organisation: marker } } } });
  const talk = { initiativeId, heldOn: "2026-11-02", organisation, agreed: marker, personRole: marker, followUpOn: "2026-11-20", followUpNote: marker };
  const hiddenTalk = randomUUID();
  await db.conversation.createMany({
    data: [
      { ...talk, id: hiddenTalk, kind: "talk", partnerId: declined },
      { ...talk, id: randomUUID(), kind: "talk", organisation: organisation.toUpperCase() },
      { ...talk, id: randomUUID(), kind: "attempt", partnerId: shared, organisation: "Grundschule am Markt" },
      { ...talk, id: randomUUID(), kind: "talk", outcome: "no_interest", partnerId: shared, organisation: "Grundschule am Markt" },
    ],
  });
  const talks = await db.conversation.findMany({ where: { initiativeId, agreed: marker }, select: { id: true } });
  await db.conversation.create({ data: { initiativeId, heldOn: "2026-11-03", kind: "talk", networkId: entryId, organisation: "Netz", outcome: "no_interest" } });
  return { initiativeId, organisation, declined, shared, hiddenTalk, internal: [declined, relation.id, ...talks.map(({ id }) => id)] };
}
