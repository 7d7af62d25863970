import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { emptyMailbox, mailsTo } from "../mailbox.fixture.server";
import { sendLockedMail } from "../account-mails.server";
import { changeNoticeRate, noticeRateOf } from "./notice-rate.server";
import { notify } from "./notify.server";
import { sendDigest } from "./send-digest.server";

const address = "rita@example.org";
const early = new Date("2026-11-23T05:00:00Z");
const tell = (group: string, text: string, at = early) =>
  transaction((tx) => notify(tx, "rita", () => ({ group, subject: text, paragraphs: [text], action: { label: "Öffnen", url: `https://example.org/${group}` } }), at));
const digests = () => db.$queryRaw<{ data: { userId: string }; start_after: Date }[]>`SELECT data, start_after FROM pgboss.job WHERE name = 'notice-digest'`;

beforeEach(async () => {
  await db.user.deleteMany();
  await emptyMailbox();
  await db.user.create({ data: { id: "rita", name: "Rita", email: address } });
});

describe("a notice", () => {
  it("comes at once as long as nobody chose otherwise, and says where to change that", async () => {
    expect(await noticeRateOf("rita")).toBe("each");
    await tell("Küste", "eine Frage");
    const mails = await mailsTo(address);
    expect(mails.map(({ subject }) => subject)).toEqual(["eine Frage"]);
    expect(mails[0]?.text).toContain("/konto#nachrichten");
    expect(await digests()).toEqual([]);
  });

  it("waits for seven o'clock, and comes in one mail by initiative, once", async () => {
    await changeNoticeRate("rita", "daily");
    await tell("Küste", "eine <Frage>");
    await tell("Alb", "gegründet", new Date("2026-11-23T05:10:00Z"));
    await tell("Küste", "noch eine", new Date("2026-11-23T05:20:00Z"));
    expect(await mailsTo(address)).toEqual([]);
    const jobs = await digests();
    expect(new Set(jobs.map(({ start_after }) => start_after.toISOString()))).toEqual(new Set(["2026-11-23T06:00:00.000Z"]));
    await Promise.all(jobs.map(({ data }) => sendDigest(data)));
    const mails = await mailsTo(address);
    expect(mails.map(({ subject }) => subject)).toEqual(["3 Nachrichten aus der Netzwerkstatt"]);
    expect(mails[0]?.text).toContain("Alb\n\n- Gegründet\n  https://example.org/Alb\n\nKüste\n\n- Eine <Frage>\n  https://example.org/Küste\n\n- Noch eine");
    expect(mails[0]?.html).toContain("Eine &lt;Frage&gt;</a>");
    expect(await db.pendingNotice.count()).toBe(0);
  });

  it("does not come to who wants none, nor does what waited; mails of the account still do", async () => {
    await changeNoticeRate("rita", "daily");
    await tell("Küste", "eine Frage");
    await changeNoticeRate("rita", "none");
    await tell("Küste", "noch eine");
    for (const { data } of await digests()) await sendDigest(data);
    expect(await mailsTo(address)).toEqual([]);
    await sendLockedMail(address, "de");
    expect(await mailsTo(address)).toHaveLength(1);
  });
});
