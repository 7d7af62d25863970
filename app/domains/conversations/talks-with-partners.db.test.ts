import { expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { talksWithPartners } from "./queries.server";
import { finishFollowUp, recordConversation } from "./save-conversation.server";
import type { ConversationInput } from "./schema";

it("talks with partners are those of this initiative, the oldest first, with what comes next", async () => {
  const [own, other] = await Promise.all(["eigene", "andere"].map((slug) => db.initiative.create({ data: { slug, name: slug } })));
  const writing = { initiativeId: own!.id, by: "Ayşe Kern" };
  const partner = await db.partner.create({ data: { initiativeId: own!.id, name: "Werft" } });
  const record = async (more: Partial<ConversationInput>) => {
    const talk = { kind: "talk", organisation: "", personRole: "", agreed: "Führung", outcome: "cooperation", followUpNote: "", revision: 1, ...more } as ConversationInput;
    const result = await transaction((tx) => recordConversation(tx, writing, talk));
    if (result.status !== "saved") throw new Error(result.status);
    return result.id;
  };
  const withWhom = { type: "partner" as const, id: partner.id };
  const later = await record({ withWhom, heldOn: "2026-11-21", followUpOn: "2026-12-02", followUpNote: "Termin finden" });
  const first = await record({ withWhom, heldOn: "2026-11-02", kind: "attempt", agreed: "", outcome: "open" });
  await record({ withWhom: { type: "other" }, organisation: "Bäckerei", heldOn: "2026-11-22" });
  await transaction((tx) => finishFollowUp(tx, writing, later));
  expect(await talksWithPartners(own!.id)).toEqual([
    { id: first, partnerId: partner.id, kind: "attempt", heldOn: "2026-11-02", followUpOn: null, followUpNote: "", followUpDone: false },
    { id: later, partnerId: partner.id, kind: "talk", heldOn: "2026-11-21", followUpOn: "2026-12-02", followUpNote: "Termin finden", followUpDone: true },
  ]);
  expect(await talksWithPartners(other!.id)).toEqual([]);
});
