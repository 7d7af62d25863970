import { stages, targetGroups, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useText } from "~/platform/i18n/use-text";
import { lanes } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { partnerKinds, partnerStates } from "../partner";
import { isPartnerField } from "../partner-fields";
import { partnerTexts } from "../partner.text";
import { relationKinds } from "../relation";
import { relationTexts } from "../relation.text";
import { offerTexts } from "./offer.text";

/** Names that values refer to by id. */
export interface NamesById {
  partner: (id: string) => string;
  district: (ags: string) => string;
}

type Entity = "partner" | "relation" | "offer";

/** Names of fields and values of the map in words, for conflicts and the history: whatever is stored becomes a sentence part. */
export function useFieldWords(names: NamesById) {
  const partner = useText(partnerTexts);
  const relation = useText(relationTexts);
  const offer = useText(offerTexts);
  const chain = useText(chainTexts);
  const words = useText(vocabularyTexts);
  const one = <K extends string>(list: readonly K[], value: unknown, say: (key: K) => string) => {
    const key = list.find((known) => known === value);
    return key === undefined ? "" : say(key);
  };
  const many = <K extends string>(list: readonly K[], value: unknown, say: (key: K) => string) => (Array.isArray(value) ? list.filter((key) => value.includes(key)).map(say).join(", ") : "");
  const rating = (value: unknown) => one(["1", "2", "3"] as const, String(value), (key) => partner(`rating.${key}`));
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

  const label = (entity: Entity, field: string): string => {
    if (entity === "partner") return isPartnerField(field) ? partner(`field.${field}`) : "";
    if (entity === "offer") return one(["name", "stages", "themes", "targetGroups", "capacity", "note", "partnerIds"] as const, field, (key) => offer(`field.${key}`));
    return one(["kind", "strength", "wished"] as const, field, (key) => relation(`field.${key}`)) || one(["fromId", "toId"] as const, field, (key) => relation(key === "fromId" ? "field.from" : "field.to"));
  };
  const value = (entity: Entity, field: string, stored: unknown): string => {
    switch (`${entity} ${field}`) {
      case "partner kind":
        return one(partnerKinds, stored, (key) => partner(`kind.${key}`));
      case "partner state":
        return one(partnerStates, stored, (key) => partner(`state.${key}`));
      case "partner lane":
        return one(lanes, stored, (key) => chain(`lane.${key}`));
      case "partner ags":
        return typeof stored === "string" ? names.district(stored) : "";
      case "partner influence":
      case "partner stake":
        return rating(stored);
      case "partner unreached":
        return stored === true ? "✓" : "";
      case "partner stages":
      case "offer stages":
        return many(stages, stored, (key) => words(`stage.${key}`));
      case "offer themes":
        return many(themes, stored, (key) => words(`theme.${key}`));
      case "offer targetGroups":
        return many(targetGroups, stored, (key) => words(`targetGroup.${key}`));
      case "offer partnerIds":
        return Array.isArray(stored) ? stored.map((id) => names.partner(String(id))).filter(Boolean).join(", ") : "";
      case "relation kind":
        return one(relationKinds, stored, (key) => relation(`kind.${key}`));
      case "relation strength":
        return one(["1", "2", "3"] as const, String(stored), (key) => relation(`strength.${key}`));
      case "relation wished":
        return relation(stored === true ? "wished" : "existing");
      case "relation fromId":
      case "relation toId":
        return typeof stored === "string" ? names.partner(stored) : "";
      default:
        return text(stored);
    }
  };
  return { label, value };
}
