import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { answerConfirmation, readForConfirmation } from "./answer-confirmation.server";
import { askConfirmation, revokeConfirmationLink } from "./ask-confirmation.server";
import { addressed } from "./conversation";
import { listCounterparts } from "./counterparts.server";
import { conversationsForGate, countConversations, findConversation, listConversations, openFollowUps, organisationsSpokenTo } from "./queries.server";
import { conversationsForRecord } from "./record.server";
import { changeConversation, deleteConversation, finishFollowUp, recordConversation, type Writing } from "./save-conversation.server";
import type { ConversationInput } from "./schema";

let count = 0;
let initiative: { id: string; name: string };
let other: { id: string };
let network: { id: string };
let writing: Writing;
const asker = "asker-of-no-team";

const makeInitiative = () => {
  count += 1;
  return db.initiative.create({ data: { slug: `talks-${count}`, name: `MINT Cuxland ${count}`, districts: { create: [{ ags: "03352", municipalities: [] }] } } });
};
const makeNetwork = (more: { state?: "proposed"; proposedByInitiativeId?: string; ags?: string } = {}) => {
  count += 1;
  const name = `Netz ${count}`;
  return db.network.create({
    data: { slug: `talks-net-${count}`, name, normalizedName: name, kind: "mint_cluster", land: "NI", state: more.state ?? "published", proposedByInitiativeId: more.proposedByInitiativeId ?? null, districts: { create: [{ ags: more.ags ?? "03352" }] } },
  });
};

beforeEach(async () => {
  initiative = await makeInitiative();
  other = await makeInitiative();
  network = await makeNetwork();
  writing = { initiativeId: initiative.id, by: "Ayşe Kern" };
});

const input = (more: Partial<ConversationInput> = {}): ConversationInput => ({
  kind: "talk",
  withWhom: { type: "network", id: network.id },
  organisation: "",
  personRole: "Netzwerkkoordination",
  heldOn: "2026-11-20",
  agreed: "Wir laden uns gegenseitig ein.",
  outcome: "cooperation",
  followUpOn: "2026-12-02",
  followUpNote: "Termin finden",
  revision: 1,
  ...more,
});

async function record(more: Partial<ConversationInput> = {}): Promise<string> {
  const result = await transaction((tx) => recordConversation(tx, writing, input(more)));
  if (result.status !== "saved") throw new Error(result.status);
  return result.id;
}
const change = (id: string, more: Partial<ConversationInput>) => transaction((tx) => changeConversation(tx, writing, id, input(more)));
const stored = async (id: string) => {
  const entry = await findConversation(initiative.id, "team", id);
  if (!entry) throw new Error("not there");
  return entry;
};

describe("saving", () => {
  it("keeps what was written under the network's own name, and satisfies the gate", async () => {
    const id = await record();
    expect(await stored(id)).toMatchObject({ networkId: network.id, agreed: "Wir laden uns gegenseitig ein.", createdBy: "Ayşe Kern", followUpDone: false, revision: 1 });
    expect((await stored(id)).organisation).toMatch(/^Netz /);
    expect(addressed(network.id, await conversationsForGate(initiative.id))).toBe(true);
    expect(await conversationsForGate(other.id)).toEqual([]);
  });

  it("an attempt alone leaves the gate closed, a second one on another day opens it", async () => {
    await record({ kind: "attempt", agreed: "", outcome: "not_reached" });
    expect(addressed(network.id, await conversationsForGate(initiative.id))).toBe(false);
    await record({ kind: "attempt", agreed: "", outcome: undefined });
    expect(addressed(network.id, await conversationsForGate(initiative.id))).toBe(false);
    await record({ kind: "attempt", agreed: "", outcome: undefined, heldOn: "2026-11-21" });
    expect(addressed(network.id, await conversationsForGate(initiative.id))).toBe(true);
  });

  it("a form that is sent twice is one conversation, and never another initiative's", async () => {
    const entryId = randomUUID();
    expect(await record({ entryId })).toBe(entryId);
    expect(await record({ entryId })).toBe(entryId);
    expect(await countConversations(initiative.id, "team")).toBe(1);
    const foreign = input({ entryId, withWhom: { type: "other" }, organisation: "VHS" });
    expect(await transaction((tx) => recordConversation(tx, { initiativeId: other.id, by: "Fremd" }, foreign))).toEqual({ status: "unknown" });
  });

  it("the later of two saves gets the other version instead of overwriting it", async () => {
    const id = await record();
    expect(await change(id, { agreed: "Erste", revision: 1 })).toMatchObject({ status: "saved" });
    const late = await change(id, { agreed: "Zweite", revision: 1 });
    expect(late).toMatchObject({ status: "conflict", current: { agreed: "Erste", revision: 2 } });
    expect((await stored(id)).agreed).toBe("Erste");
    expect(await change(id, { agreed: "Zweite", revision: 2 })).toMatchObject({ status: "saved" });
  });

  it("two saves at once: one is taken", async () => {
    const id = await record();
    const results = await Promise.all(["A", "B"].map((agreed) => change(id, { agreed })));
    expect(results.map(({ status }) => status).sort()).toEqual(["conflict", "saved"]);
  });

  it("nothing of another initiative can be read, named, changed or deleted", async () => {
    const foreign: Writing = { initiativeId: other.id, by: "Fremd" };
    const id = await record();
    const partner = await db.partner.create({ data: { initiativeId: other.id, name: "Fremder Partner" } });
    const find = await makeNetwork({ state: "proposed", proposedByInitiativeId: other.id });
    expect(await findConversation(other.id, "team", id)).toBeNull();
    expect(await transaction((tx) => changeConversation(tx, foreign, id, input()))).toEqual({ status: "unknown" });
    expect(await transaction((tx) => deleteConversation(tx, other.id, id))).toBeNull();
    expect(await transaction((tx) => finishFollowUp(tx, foreign, id))).toBe(false);
    expect(await transaction((tx) => revokeConfirmationLink(tx, other.id, id))).toBe(false);
    expect(await transaction((tx) => askConfirmation(tx, { initiative: { id: other.id, name: "Fremd" }, conversationId: id, askedBy: asker, locale: "de" }))).toEqual({ status: "unknown" });
    for (const withWhom of [{ type: "partner" as const, id: partner.id }, { type: "network" as const, id: find.id }, { type: "network" as const, id: "no-such" }]) {
      expect(await transaction((tx) => recordConversation(tx, writing, input({ withWhom })))).toEqual({ status: "unknown" });
      expect(await change(id, { withWhom })).toEqual({ status: "unknown" });
    }
    expect(await countConversations(other.id, "team")).toBe(0);
    expect((await stored(id)).revision).toBe(1);
  });

  it("deletes for good", async () => {
    const id = await record();
    expect(await transaction((tx) => deleteConversation(tx, initiative.id, id))).toMatchObject({ organisation: expect.stringMatching(/^Netz/) as string });
    expect(await findConversation(initiative.id, "team", id)).toBeNull();
  });
});

describe("lists", () => {
  it("newest first, by organisation, by open follow-up", async () => {
    const old = await record({ heldOn: "2026-10-01", followUpOn: undefined, followUpNote: "" });
    const recent = await record({ heldOn: "2026-11-21" });
    const free = await record({ withWhom: { type: "other" }, organisation: "VHS Cuxhaven", heldOn: "2026-11-01" });
    const ids = async (filter: Parameters<typeof listConversations>[2]) => (await listConversations(initiative.id, "team", filter)).conversations.map(({ id }) => id);
    expect(await ids({})).toEqual([recent, free, old]);
    expect(await ids({ withWhom: `network:${network.id}` })).toEqual([recent, old]);
    expect(await ids({ withWhom: "other:VHS Cuxhaven" })).toEqual([free]);
    expect(await ids({ open: true })).toEqual([recent, free]);
    expect((await organisationsSpokenTo(initiative.id, "team")).map(({ value }) => value).sort()).toEqual([`network:${network.id}`, "other:VHS Cuxhaven"].sort());
    expect((await listConversations(initiative.id, "team", { page: 99 })).page).toBe(1);
  });

  it("follow-ups by date until they are done; a new date opens them again", async () => {
    const late = await record({ followUpOn: "2026-12-24" });
    const soon = await record({ followUpOn: "2026-11-24" });
    expect((await openFollowUps(initiative.id, "team")).map(({ id }) => id)).toEqual([soon, late]);
    expect(await transaction((tx) => finishFollowUp(tx, writing, soon))).toBe(true);
    expect(await transaction((tx) => finishFollowUp(tx, writing, soon))).toBe(true);
    expect((await openFollowUps(initiative.id, "team")).map(({ id }) => id)).toEqual([late]);
    expect(await change(soon, { followUpOn: "2027-01-10", revision: 2 })).toMatchObject({ status: "saved" });
    expect((await openFollowUps(initiative.id, "team")).map(({ id }) => id)).toEqual([late, soon]);
  });

  it("offers networks of the area and own finds, not those from elsewhere or of others", async () => {
    const far = await makeNetwork({ ags: "09162" });
    const own = await makeNetwork({ state: "proposed", proposedByInitiativeId: initiative.id });
    await makeNetwork({ state: "proposed", proposedByInitiativeId: other.id });
    const offered = await listCounterparts(initiative.id);
    expect(offered.networks.map(({ id }) => id)).toContain(network.id);
    expect(offered.networks.map(({ id }) => id)).not.toContain(far.id);
    expect(offered.finds.map(({ id }) => id)).toEqual([own.id]);
    expect((await listCounterparts(initiative.id, [far.id])).networks.map(({ id }) => id)).toContain(far.id);
  });
});

describe("confirmation by the other side", () => {
  const ask = async (id: string, email?: string, now?: Date) => {
    const asked = await transaction((tx) => askConfirmation(tx, { initiative, conversationId: id, askedBy: asker, email, locale: "de" }, now));
    if (asked.status !== "asked") throw new Error(asked.status);
    return asked.link.split("/").at(-1) ?? "";
  };
  const see = async (token: string) => {
    const view = await readForConfirmation(token);
    if (!view) throw new Error("gone");
    return view;
  };
  const yes = { type: "confirm" as const, name: "Jan Meyer", role: "Koordination" };
  const mails = (to: string) => db.$queryRaw<{ data: { text: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${to}`;

  it("shows what will be confirmed and nothing internal; looking changes nothing", async () => {
    const id = await record({ followUpNote: "INTERN Nachfassen", outcome: "no_interest", personRole: "INTERN Leitung" });
    const token = await ask(id);
    const before = await db.conversation.findUniqueOrThrow({ where: { id } });
    const view = await see(token);
    expect(Object.keys(view).sort()).toEqual(["agreed", "confirmed", "disputed", "heldOn", "initiative", "organisation", "seen"]);
    expect(JSON.stringify(view)).not.toMatch(/INTERN|no_interest/);
    expect(await db.conversation.findUniqueOrThrow({ where: { id } })).toEqual(before);
    expect(before.confirmTokenHash).not.toContain(token);
  });

  it("queues one mail with the link, in the same transaction", async () => {
    const id = await record();
    const token = await ask(id, "mint@example.org");
    expect((await mails("mint@example.org")).map(({ data }) => data.text.includes(`/gespraech/${token}`))).toEqual([true]);
    const broken = transaction(async (tx) => {
      await askConfirmation(tx, { initiative, conversationId: id, email: "nobody@example.org", askedBy: asker, locale: "de" });
      throw new Error("later trouble");
    });
    await expect(broken).rejects.toThrow("later trouble");
    expect(await mails("nobody@example.org")).toEqual([]);
    expect(await readForConfirmation(token)).not.toBeNull();
  });

  it("is asked for by mail so many times a day: by one initiative, and of one address", async () => {
    const id = await record();
    const askBy = (initiativeId: string, email?: string, now = new Date()) =>
      transaction((tx) => askConfirmation(tx, { initiative: { id: initiativeId, name: "Probe" }, conversationId: id, askedBy: asker, email, locale: "de" }, now));
    const results: string[] = [];
    for (let sent = 0; sent < 6; sent += 1) results.push((await askBy(initiative.id, "oft@example.org")).status);
    expect(results).toEqual([...Array<string>(5).fill("asked"), "tooMany"]);
    expect(await mails("oft@example.org")).toHaveLength(5);
    expect((await askBy(initiative.id)).status).toBe("asked");
    expect((await askBy(initiative.id, "oft@example.org", new Date(Date.now() + 25 * 3600_000))).status).toBe("asked");
    for (let sent = 0; sent < 31; sent += 1) results.push((await askBy(initiative.id, `einmal-${sent}@example.org`)).status);
    expect(results.at(-1)).toBe("tooMany");
  });

  it("is taken with name and function, once", async () => {
    const id = await record();
    const token = await ask(id);
    const { seen } = await see(token);
    expect(await answerConfirmation(token, seen, yes)).toBe("taken");
    expect(await answerConfirmation(token, seen, { ...yes, name: "Andere" })).toBe("answered");
    expect((await stored(id)).confirmation).toMatchObject({ state: "confirmed", confirmed: { name: "Jan Meyer", role: "Koordination" } });
  });

  it("goes away with a change of the text, and stays with any other change", async () => {
    const id = await record();
    const token = await ask(id);
    await answerConfirmation(token, (await see(token)).seen, yes);
    const { revision } = await stored(id);
    await change(id, { outcome: "open", followUpOn: "2027-02-01", revision });
    expect((await stored(id)).confirmation.state).toBe("confirmed");
    await change(id, { agreed: "Etwas anderes.", revision: revision + 1 });
    expect((await stored(id)).confirmation).toMatchObject({ state: "changed", confirmed: null });
    await ask(id);
    expect((await stored(id)).confirmation.state).toBe("asked");
  });

  it("whoever edits while the other side answers learns of it before saving", async () => {
    const id = await record();
    const token = await ask(id);
    const { revision } = await stored(id);
    await answerConfirmation(token, (await see(token)).seen, yes);
    expect(await change(id, { agreed: "Anders", revision })).toMatchObject({ status: "conflict", current: { confirmation: { state: "confirmed" } } });
  });

  it("nobody confirms a text that was not on the page", async () => {
    const id = await record();
    const token = await ask(id);
    const { seen } = await see(token);
    await change(id, { agreed: "Neu gefasst", revision: 2 });
    expect(await answerConfirmation(token, seen, yes)).toBe("changed");
    expect((await stored(id)).confirmation.state).toBe("changed");
  });

  it("an objection is kept for the team; the next version can be confirmed", async () => {
    const id = await record();
    const token = await ask(id);
    const no = { type: "dispute" as const, name: "Jan Meyer", text: "Wir hatten nichts zugesagt." };
    expect(await answerConfirmation(token, (await see(token)).seen, no)).toBe("taken");
    expect((await stored(id)).confirmation).toMatchObject({ state: "disputed", disputed: { text: "Wir hatten nichts zugesagt." } });
    await change(id, { agreed: "Wir bleiben im Gespräch.", revision: (await stored(id)).revision });
    expect(await answerConfirmation(token, (await see(token)).seen, yes)).toBe("taken");
    expect((await stored(id)).confirmation.state).toBe("confirmed");
  });

  it("who asked and the leads are told of the answer, others are not", async () => {
    const make = (role: "lead" | "edit" | null) => {
      count += 1;
      const user = { id: `told-${count}`, name: `Person ${count}`, email: `told-${count}@example.org` };
      return db.user.create({ data: { ...user, memberships: role ? { create: { role, initiativeId: initiative.id } } : {} } });
    };
    const [lead, editor, bystander, gone] = await Promise.all([make("lead"), make("edit"), make("edit"), make(null)]);
    const id = await record();
    const asked = await transaction((tx) => askConfirmation(tx, { initiative, conversationId: id, askedBy: editor.id, locale: "de" }));
    const token = asked.status === "asked" ? (asked.link.split("/").at(-1) ?? "") : "";
    await answerConfirmation(token, (await see(token)).seen, { type: "dispute", name: "Jan Meyer", text: "Wir hatten nichts zugesagt." });
    for (const { email } of [lead, editor]) {
      const [mail] = await mails(email);
      expect(mail?.data.text).toContain("Wir hatten nichts zugesagt.");
      expect(mail?.data.text).toContain(`/bestand/gespraeche/${id}`);
    }
    for (const { email } of [bystander, gone]) expect(await mails(email)).toEqual([]);
    await answerConfirmation(token, (await see(token)).seen, yes);
    expect(await mails(lead.email)).toHaveLength(2);
  });

  it("an objection goes into the record without a name, until it is taken back", async () => {
    const id = await record();
    const token = await ask(id);
    await answerConfirmation(token, (await see(token)).seen, { type: "dispute", name: "Jan Meyer", text: "Wir hatten nichts zugesagt." });
    const [entry] = await conversationsForRecord(initiative.id);
    expect(entry).toMatchObject({ confirmed: false, objection: { text: "Wir hatten nichts zugesagt.", askedAgain: false } });
    expect(JSON.stringify(entry)).not.toContain("Jan Meyer");
    const again = await ask(id);
    expect((await conversationsForGate(initiative.id))[0]?.objection).toMatchObject({ askedAgain: true });
    await answerConfirmation(again, (await see(again)).seen, yes);
    expect((await conversationsForRecord(initiative.id))[0]?.objection).toBeNull();
  });

  it("links end: after 30 days, when revoked, when renewed", async () => {
    const id = await record();
    const expired = await ask(id, undefined, new Date(Date.now() - 30 * 24 * 3600 * 1000 - 1000));
    expect(await readForConfirmation(expired)).toBeNull();
    expect((await stored(id)).confirmation.state).toBe("expired");
    const first = await ask(id);
    const { seen } = await see(first);
    const second = await ask(id);
    expect(await readForConfirmation(first)).toBeNull();
    expect(await answerConfirmation(first, seen, yes)).toBe("gone");
    expect(await transaction((tx) => revokeConfirmationLink(tx, initiative.id, id))).toBe(true);
    expect(await answerConfirmation(second, seen, yes)).toBe("gone");
    expect((await stored(id)).confirmation.state).toBe("none");
  });

  it("an attempt, or a talk without anything agreed, has nothing to confirm", async () => {
    for (const more of [{ kind: "attempt" as const, outcome: "not_reached" as const }, { agreed: "" }]) {
      const id = await record(more);
      expect(await transaction((tx) => askConfirmation(tx, { initiative, conversationId: id, askedBy: asker, locale: "de" }))).toEqual({ status: "nothingToConfirm" });
    }
  });
});
