import { textFor } from "~/platform/i18n/texts";
import type { Locale } from "~/platform/i18n/locale";
import type { Refusal } from "../map/edit";
import type { MapNotice } from "./edit-queue";
import { liveTexts } from "./live.text";

const known = ["required", "district", "postcode", "webDomain", "email", "offeredBy"] as const;

/** A notice in one sentence that says what to do. */
export function noticeSentence(locale: Locale, notice: MapNotice): string {
  const t = textFor(locale, liveTexts);
  if (notice.kind === "refused") return t(`refused.${notice.reason as Refusal}`);
  if (notice.kind === "undoTooLate") return notice.by ? t("undoTooLateBy", { name: notice.by }) : t("undoTooLate");
  const error = known.find((key) => Object.values(notice.errors).includes(key));
  return t(`invalid.${error ?? "other"}`);
}
