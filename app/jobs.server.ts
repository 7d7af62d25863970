import { sendDigest } from "~/domains/account/index.server";
import { sendNotice } from "~/domains/journey/index.server";
import { forgetEntries } from "~/domains/partners/index.server";
import { sendMail } from "~/platform/mail/send-mail.server";
import type { JobHandlers } from "~/platform/jobs.server";

/** What each kind of job does. */
export const jobHandlers: JobHandlers = {
  mail: sendMail,
  "journey-notice": sendNotice,
  "notice-digest": sendDigest,
  "workshop-entries": forgetEntries,
};
