import { beforeEach, describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { acceptInvitation, accessTo, changeMemberRole, inviteMember, removeMember, resendInvitation, teamOf, viewInvitation, withdrawInvitation } from "./index.server";
import { emptyMailbox, lastMail, mailsTo } from "./mailbox.fixture.server";
import type { MembershipRole } from "./permissions";

const initiative = { id: "initiative-1", name: "MINT-Region Probe" };
const inviting = { initiative, inviter: { name: "Lena Leitung" }, locale: "de" as const };
const guest = "gast@beispiel.test";

async function person(name: string, role?: MembershipRole) {
  const user = await db.user.create({ data: { id: name, name, email: `${name}@beispiel.test`, emailVerified: true } });
  if (role) await db.membership.create({ data: { userId: user.id, initiativeId: initiative.id, role } });
  return user;
}

const tokenFor = async (email: string) => /\/einladung\/([\w-]+)/.exec((await lastMail(email)).text)?.[1] ?? "";

beforeEach(async () => {
  await emptyMailbox();
  await db.attempt.deleteMany();
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  await db.initiative.create({ data: { ...initiative, slug: "probe" } });
});

describe("the last lead", () => {
  test("can neither leave nor be demoted", async () => {
    await person("lena", "lead");
    await person("egon", "edit");
    expect(await removeMember(initiative.id, "lena")).toBe("lastLead");
    expect(await changeMemberRole(initiative.id, "lena", "edit")).toBe("lastLead");
    expect(await changeMemberRole(initiative.id, "lena", "lead")).toBe("done");
    expect(await changeMemberRole(initiative.id, "egon", "lead")).toBe("done");
    expect(await removeMember(initiative.id, "lena")).toBe("done");
  });

  test("of two who leave at the same moment one stays", async () => {
    await person("lena", "lead");
    await person("lars", "lead");
    const outcomes = await Promise.all(["lena", "lars"].map((id) => removeMember(initiative.id, id)));
    expect(outcomes.sort()).toEqual(["done", "lastLead"]);
  });

  test("somebody who is gone is not changed", async () => {
    expect(await changeMemberRole(initiative.id, "niemand", "edit")).toBe("gone");
    expect(await removeMember(initiative.id, "niemand")).toBe("gone");
  });
});

describe("invitation", () => {
  test("is seen, accepted once, and gives the rights", async () => {
    const user = await person("gast");
    expect(await inviteMember(inviting, { email: guest, role: "edit" })).toBe("done");
    const mail = await lastMail(guest);
    expect(mail.subject).toBe("Einladung: MINT-Region Probe");
    expect(mail.text).toContain("Lena Leitung lädt Sie ein");
    expect(mail.html).toContain(`/einladung/${await tokenFor(guest)}`);
    const token = await tokenFor(guest);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);

    expect(await viewInvitation(token)).toMatchObject({ state: "open", initiative: initiative.name, inviter: "Lena Leitung", role: "edit" });
    expect(await accessTo({ id: initiative.id }, user.id)).toEqual({ membership: null, adviser: false });
    expect(await acceptInvitation(token, user.id)).toBe("probe");
    expect(await accessTo({ id: initiative.id }, user.id)).toEqual({ membership: "edit", adviser: false });
    expect(await acceptInvitation(token, user.id)).toBeNull();
    expect(await viewInvitation(token)).toMatchObject({ state: "used" });
    expect((await teamOf(initiative.id)).invitations).toEqual([]);
  });

  test("of two at the same moment one accepts", async () => {
    await Promise.all([person("gast"), person("gustav")]);
    await inviteMember(inviting, { email: guest, role: "read" });
    const token = await tokenFor(guest);
    const outcomes = await Promise.all(["gast", "gustav"].map((id) => acceptInvitation(token, id)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await db.membership.count()).toBe(1);
  });

  test("expires after 14 days and can be sent again with a new link", async () => {
    await person("gast");
    const start = new Date("2026-11-23T10:00:00Z");
    const later = new Date("2026-12-07T10:00:01Z");
    await inviteMember(inviting, { email: guest, role: "read" }, start);
    const old = await tokenFor(guest);
    expect(await viewInvitation(old, later)).toMatchObject({ state: "expired" });
    expect(await acceptInvitation(old, "gast", later)).toBeNull();

    const [{ id } = { id: "" }] = (await teamOf(initiative.id, later)).invitations;
    expect(await resendInvitation(inviting, id, later)).toEqual({ email: guest });
    expect(await viewInvitation(old, later)).toBeNull();
    expect(await acceptInvitation(await tokenFor(guest), "gast", later)).toBe("probe");
  });

  test("withdrawn it opens nothing and cannot be sent again", async () => {
    await person("gast");
    await inviteMember(inviting, { email: guest, role: "read" });
    const [{ id } = { id: "" }] = (await teamOf(initiative.id)).invitations;
    expect(await withdrawInvitation("another-initiative", id)).toBe(false);
    expect(await withdrawInvitation(initiative.id, id)).toBe(true);
    expect(await withdrawInvitation(initiative.id, id)).toBe(false);
    const token = await tokenFor(guest);
    expect(await viewInvitation(token)).toMatchObject({ state: "withdrawn" });
    expect(await acceptInvitation(token, "gast")).toBeNull();
    expect(await resendInvitation(inviting, id)).toBe("gone");
  });

  test("a second one to the same address replaces the first", async () => {
    await inviteMember(inviting, { email: guest, role: "read" });
    const first = await tokenFor(guest);
    await inviteMember(inviting, { email: guest, role: "lead" });
    expect(await viewInvitation(first)).toBeNull();
    expect((await teamOf(initiative.id)).invitations).toMatchObject([{ email: guest, role: "lead" }]);
  });

  test("who belongs to the team already is not invited; accepting never weakens rights", async () => {
    await person("lena", "lead");
    expect(await inviteMember(inviting, { email: "lena@beispiel.test", role: "read" })).toBe("member");
    await inviteMember(inviting, { email: guest, role: "read" });
    expect(await acceptInvitation(await tokenFor(guest), "lena")).toBe("probe");
    expect(await accessTo({ id: initiative.id }, "lena")).toMatchObject({ membership: "lead" });
  });

  test("speaks the language of the person, else of the page", async () => {
    await db.user.create({ data: { id: "gast", name: "Guest", email: guest, locale: "en" } });
    await inviteMember(inviting, { email: guest, role: "edit" });
    expect(await lastMail(guest)).toMatchObject({ subject: "Invitation: MINT-Region Probe", text: expect.stringContaining("invites you") });
    await inviteMember({ ...inviting, locale: "en" }, { email: "neu@beispiel.test", role: "edit" });
    expect((await lastMail("neu@beispiel.test")).subject).toBe("Invitation: MINT-Region Probe");
  });

  test("thirty a day and initiative", async () => {
    for (let i = 0; i < 30; i += 1) expect(await inviteMember(inviting, { email: `p${i}@beispiel.test`, role: "read" })).toBe("done");
    expect(await inviteMember(inviting, { email: guest, role: "read" })).toHaveProperty("tooMany.retryAt");
    expect(await mailsTo(guest)).toEqual([]);
  });
});

test("advisers are part of what the team sees", async () => {
  await db.user.create({ data: { id: "b", name: "Britta Beratung", email: "b@beispiel.test", role: "adviser" } });
  await db.adviserAssignment.create({ data: { userId: "b", initiativeId: initiative.id } });
  expect((await teamOf(initiative.id)).advisers).toEqual([{ name: "Britta Beratung", email: "b@beispiel.test", standInUntil: null }]);
});
