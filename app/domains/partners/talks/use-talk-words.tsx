import type { ReactNode } from "react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import { findingsTexts } from "../findings/findings.text";
import { usePartnerNames } from "../findings/partner-names";
import type { Introduction } from "./introduction";
import type { First } from "./responsibility";
import type { TalkReason } from "./talk-reasons";
import { talksTexts } from "./talks.text";

/** Several lines as parts of one sentence. */
const inOneLine = (text: string) => text.trim().split(/\s*\n\s*/).join(", ");

/** Says in sentences why to talk to a partner, through whom, and who comes first. */
export function useTalkWords(partners: readonly { id: string; name: string; gives: string }[], partnerTo?: (id: string) => string) {
  const t = useText(talksTexts);
  const words = useText(findingsTexts);
  const locale = useLocale();
  const names = usePartnerNames(partners, partnerTo);

  const reason = (partnerId: string, why: TalkReason): ReactNode => {
    switch (why.code) {
      case "followUp":
        return t(why.note ? "reason.followUpNote" : "reason.followUp", { date: formatDate(locale, why.on), note: why.note });
      case "comesFirst":
        return withNodes((at) => t("reason.comesFirst", at), { partners: names.several(why.forIds) });
      case "stage":
        return withNodes((at) => t("reason.stage", at), { stage: <strong>{words(`stage.${why.stage}`)}</strong> });
      case "transition": {
        const ends = { from: <strong>{words(`stage.${why.from}`)}</strong>, to: <strong>{words(`stage.${why.to}`)}</strong> };
        if (why.throughIds.length === 0) return withNodes((at) => t("reason.transition", at), ends);
        return withNodes((at) => t("reason.transitionThrough", at), { ...ends, partners: names.several(why.throughIds) });
      }
      case "sector":
        return withNodes((at) => t("reason.sector", at), { sector: <strong>{words(`sector.${why.sector}`)}</strong> });
      case "bridge":
        return withNodes((at) => t("reason.bridge", at), { partners: names.several(why.partnerIds) });
      case "wished":
        return withNodes((at) => t("reason.wished", at), { partners: names.several(why.byIds) });
      case "willing":
        return t("reason.willing", { gives: inOneLine(partners.find(({ id }) => id === partnerId)?.gives ?? "") });
      case "waiting":
        return why.since ? t("reason.waitingSince", { date: formatDate(locale, why.since) }) : t("reason.waiting");
      default:
        return t(`reason.${why.code}`);
    }
  };

  const through = ({ way, loosely }: Introduction): ReactNode => {
    if (way.length > 0) return withNodes((at) => t("throughWay", { ...at, count: way.length }), { partners: way.flatMap((id, i) => (i === 0 ? [<span key={id}>{names.one(id)}</span>] : [" → ", <span key={id}>{names.one(id)}</span>])) });
    return loosely === null ? t("throughNone") : withNodes((at) => t("throughLoose", at), { partner: names.one(loosely) });
  };

  const first = ({ role, partnerId, state }: First): ReactNode => {
    if (partnerId !== null) return withNodes((at) => t(`firstState.${state}`, { ...at, role: t(`role.${role}`) }), { partner: names.one(partnerId) });
    if (role === "council") return t("firstCouncil");
    return role === "kita_carrier" ? t("firstCarrier") : t("firstState.missing", { role: t(`role.${role}`) });
  };

  return { reason, through, first };
}
