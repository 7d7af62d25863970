import { db, transaction } from "~/platform/db.server";
import type { NoticeRate } from "./notice-rates";

export async function noticeRateOf(userId: string): Promise<NoticeRate> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId }, select: { notices: true } })).notices;
}

/** Who wants none gets nothing that waits either; after a change to "each" what waits still comes with the summary. */
export async function changeNoticeRate(userId: string, notices: NoticeRate): Promise<void> {
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { notices } });
    if (notices === "none") await tx.pendingNotice.deleteMany({ where: { userId } });
  });
}
